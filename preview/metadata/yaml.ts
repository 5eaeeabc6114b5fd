import { isCollection, isMap, isPair, isScalar, parseDocument, stringify, type YAMLMap } from 'yaml';

/** Deeper than this, YAML is treated as invalid: no person writes it, and no reader of the value can run out of stack. */
const MAX_DEPTH = 100;

/**
 * Parses YAML as the app does: version 1.2, core schema, dates stay strings. Throws on invalid YAML, on a key given twice,
 * and on nesting or repetition (aliases) beyond what a person writes.
 */
export function parseYaml(text: string): unknown {
  rejectDeepBrackets(text);
  // The parser compares each key with all keys before it; the check below is linear.
  const document = parseDocument(text, { uniqueKeys: false, logLevel: 'error' });
  const [error] = document.errors;
  if (error !== undefined) throw error;
  checkNode(document.contents, 0);
  const value: unknown = document.toJS({ maxAliasCount: 100 });
  rejectDeepValue(value, 0);
  return value;
}

/** Writes a value as YAML in the form the app uses: an empty value for null, no folded lines, no aliases. */
export function stringifyYaml(value: unknown): string {
  return stringify(value, { nullStr: '', lineWidth: 0, aliasDuplicateObjects: false });
}

/** The properties of a note, or null when the YAML is invalid, empty, a list or a bare value. */
export function readProperties(yaml: string): Record<string, unknown> | null {
  if (yaml.trim() === '') return null;
  try {
    const value = parseYaml(yaml);
    return isRecord(value) ? value : null;
  } catch {
    return null;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function checkNode(node: unknown, depth: number): void {
  if (depth > MAX_DEPTH) throw tooDeep();
  if (isPair(node)) {
    checkNode(node.key, depth);
    checkNode(node.value, depth);
  } else if (isCollection(node)) {
    if (isMap(node)) rejectRepeatedKeys(node);
    for (const item of node.items) checkNode(item, depth + 1);
  }
}

function rejectRepeatedKeys(map: YAMLMap): void {
  const seen = new Set<unknown>();
  for (const { key } of map.items) {
    const name: unknown = isScalar(key) ? key.value : key;
    if (seen.has(name)) throw new Error(`YAML has the key ${String(name)} twice in one map`);
    seen.add(name);
  }
}

/** Aliases can make a value deeper than its text, even endless. */
function rejectDeepValue(value: unknown, depth: number): void {
  if (typeof value !== 'object' || value === null) return;
  if (depth > MAX_DEPTH) throw tooDeep();
  for (const inner of Object.values(value)) rejectDeepValue(inner, depth + 1);
}

/** Counts open brackets before the recursive parser sees them. */
function rejectDeepBrackets(text: string): void {
  let open = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 91 || code === 123) open += 1;
    else if ((code === 93 || code === 125) && open > 0) open -= 1;
    if (open > MAX_DEPTH) throw tooDeep();
  }
}

function tooDeep(): Error {
  return new Error(`YAML is nested more than ${MAX_DEPTH} deep`);
}
