import { getFrontMatterInfo, parseYaml } from 'obsidian';
import { MAX_PROPERTIES } from '../core/note/property-block';
import { hasConflictMarks } from './conflict-marks';

/** Why a property was not written; nothing on disk changed. */
export type Refusal = 'properties-broken' | 'value-spans-lines' | 'name-needs-quotes' | 'spelled-twice' | 'conflict';

export type PropertyEdit =
  | { readonly text: string; readonly changed: boolean }
  | { readonly refused: Refusal };

/**
 * The note's text with one property set, every other byte as it was: line endings, BOM, comments, order and quoting stay.
 * The property's own line is replaced, or one line is added before the closing `---`; a note without properties gets a
 * block. Idempotent. `value` must be a plain scalar or a web address that YAML reads back as the same text.
 */
export function editProperty(text: string, key: string, value: string): PropertyEdit {
  if (!/^[\w-]+$/.test(key) || !/^(?:[\w.-]+|https?:\/\/[^\s'"]*[^\s'":])$/.test(value)) return { refused: 'name-needs-quotes' };
  if (hasConflictMarks(text)) return { refused: 'conflict' };
  const mark = text.startsWith('\uFEFF') ? '\uFEFF' : '';
  const body = text.slice(mark.length);
  const eol = /\r?\n/.exec(body)?.[0] ?? '\n';
  const info = getFrontMatterInfo(body);
  if (!info.exists) {
    if (/^---[ \t]*\r?\n/.test(body)) return { refused: 'properties-broken' };
    return { text: `${mark}---${eol}${key}: ${value}${eol}---${eol}${body}`, changed: true };
  }
  const block = body.slice(info.from, info.to);
  const read = readBlock(block);
  if (read === null) return { refused: 'properties-broken' };
  const spelled = Object.keys(read).filter((name) => name.normalize('NFC').toLowerCase() === key.toLowerCase());
  if (spelled.length > 1) return { refused: 'spelled-twice' };
  const own = spelled[0];
  const edited = own === undefined ? addLine(block, `${key}: ${value}`, eol) : replaceLine(block, own, value);
  if (edited === null) return { refused: 'value-spans-lines' };
  const after = readBlock(edited);
  if (after === null || String(after[own ?? key]) !== value) return { refused: 'value-spans-lines' };
  return { text: mark + body.slice(0, info.from) + edited + body.slice(info.to), changed: edited !== block };
}

/** Null for what cannot be read, and for what is too long to be (row F15). */
function readBlock(block: string): Record<string, unknown> | null {
  if (block.length > MAX_PROPERTIES) return null;
  if (block.trim() === '') return {};
  try {
    const value: unknown = parseYaml(block);
    if (value === null || value === undefined) return {};
    return typeof value === 'object' && !Array.isArray(value) ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}

function addLine(block: string, line: string, eol: string): string | null {
  if (/^\s*[{[]/.test(block)) return null;
  return block === '' || block.endsWith('\n') ? `${block}${line}${eol}` : `${block}${eol}${line}`;
}

/** Replaces the value on the property's own line; null when the value goes on below it or its line is not certain. */
function replaceLine(block: string, name: string, value: string): string | null {
  const lines = block.split('\n');
  const at = lines.flatMap((line, i) => (line.startsWith(`${name}:`) ? [i] : []));
  const index = at[0];
  if (index === undefined || at.length > 1) return null;
  const line = lines[index] ?? '';
  const next = lines.slice(index + 1).find((other) => other.trim() !== '' && !other.trimStart().startsWith('#'));
  if (next !== undefined && /^(?:[ \t]|- )/.test(next)) return null;
  const rest = line.slice(name.length + 1);
  const match = /^([ \t]*)("(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|[^#'"|>&*!{}[\]\s][^#\r]*?|)([ \t]*(?:[ \t]#[^\r]*)?\r?)$/.exec(rest);
  if (match === null) return null;
  const space = match[1] === '' || match[1] === undefined ? ' ' : match[1];
  const tail = match[3] ?? '';
  lines[index] = `${name}:${space}${value}${tail.startsWith('#') ? ` ${tail}` : tail}`;
  return lines.join('\n');
}
