import type { Day } from '../core/day';
import type { Kind } from '../core/entries/entry';
import { readTag } from '../core/entries/tags';
import type { FocusMatcher } from '../core/mapping/focus-matcher';

/** An entry as it is filled in. */
export interface LogDraft {
  readonly text: string;
  readonly kind: Kind | null;
  /** Names of focus areas, as typed or chosen. */
  readonly areas: readonly string[];
  /** 0 to 24; null leaves them out. */
  readonly hours: number | null;
  /** The link to what the work left behind, as it is written: `[[kit]]`, or an address. */
  readonly artifact: string | null;
}

/** The list item of an entry, without its mark. `date` is written only where the note would not give the day itself. */
export function logLine({ text, kind, areas, hours, artifact }: LogDraft, inLog: boolean, date: Day | null, matcher: FocusMatcher | null): string {
  const names = areas.map((area) => focusName(area, matcher));
  // A field beats a tag, so where one name cannot be a tag all of them stand in the field.
  const asTags = names.every((name) => /^[^\s"]*[^\d\s"/][^\s"]*$/.test(name));
  const amount = hours === null ? null : durationOf(hours);
  return [
    kind === null ? '' : `#${readTag(`#${kind}`, inLog)?.type === 'kind' ? '' : 'roadmap/'}${kind}`,
    ...(asTags ? names.map((name) => `#focus/${name}`) : []),
    text.trim().replace(/\s+/g, ' '),
    artifact === null ? '' : /^https?:/i.test(artifact) ? `[url:: ${artifact}]` : artifact,
    asTags ? '' : `[focus:: ${names.map((name) => `"${name.replaceAll('"', '')}"`).join(', ')}]`,
    date === null ? '' : `[date:: ${date}]`,
    amount ?? (hours === null ? '' : `[hours:: ${String(hours)}]`),
  ].filter((part) => part !== '').join(' ');
}

/** The name by which a tag leads to an area: the first words of it that do; a name off the roadmap is itself. */
function focusName(name: string, matcher: FocusMatcher | null): string {
  const words = name.trim().toLowerCase().normalize('NFC').split(/[^\p{L}\p{N}\p{M}/]+/u).filter((word) => word !== '');
  const area = matcher?.match(name).area ?? null;
  for (let count = 1; area !== null && count < words.length; count += 1) {
    const own = words.slice(0, count).join('-');
    if (/\D/.test(own) && matcher?.match(own).area === area) return own;
  }
  return words.length === 0 ? name.trim() : words.join('-');
}

/** `2h`, `45m`, `1h30`; null where the hours are no whole minutes. */
function durationOf(hours: number): string | null {
  const minutes = Math.round(hours * 60);
  if (Math.abs(minutes - hours * 60) > 1e-6) return null;
  const [whole, rest] = [Math.floor(minutes / 60), minutes % 60];
  return whole === 0 && rest > 0 ? `${String(rest)}m` : `${String(whole)}h${rest === 0 ? '' : String(rest).padStart(2, '0')}`;
}
