import { plainText } from '../outline/plain-text';

/** A property as one text: text, number, or a link (also one whose quotes were forgotten, which YAML reads as a list in a list). */
export function propertyText(value: unknown): string | null {
  if (typeof value === 'string') return plainText(value) || null;
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  const link = unquotedLink(value);
  if (link !== null) return link;
  return Array.isArray(value) && value.length === 1 ? propertyText(value[0]) : null;
}

/** A property as a list of texts: a list, one text with commas, or links; null when nothing can be used. */
export function propertyTexts(value: unknown): readonly string[] | null {
  const link = unquotedLink(value);
  if (link !== null) return [link];
  const own = Array.isArray(value) ? value.flatMap((entry): string[] => {
    const text = propertyText(entry);
    return text === null ? [] : [text];
  }) : typeof value === 'string' ? plainText(value).split(',').map((part) => part.trim()).filter((part) => part !== '') : [propertyText(value) ?? ''].filter((part) => part !== '');
  return own.length === 0 ? null : own;
}

/** `[[Note]]` without quotes is a list with one list with one text. */
function unquotedLink(value: unknown): string | null {
  const inner: unknown = Array.isArray(value) && value.length === 1 ? value[0] : null;
  const text: unknown = Array.isArray(inner) && inner.length === 1 ? inner[0] : null;
  return typeof text === 'string' ? plainText(`[[${text}]]`) : null;
}
