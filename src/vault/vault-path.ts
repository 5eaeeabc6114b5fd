/** A path that may be written to: relative, inside the vault, not hidden, and safe on every system. */
export type VaultPath = string & { readonly [checked]: true };
declare const checked: unique symbol;

const RESERVED = /^(?:con|prn|aux|nul|com[1-9]|lpt[1-9])(?:\..*)?$/i;
const FORBIDDEN = /[\\:*?"<>|]|\p{Cc}/u;

/**
 * The path, checked, or undefined. Refused: empty, absolute, `..`, hidden parts, percent-encoded traversal, characters or
 * names that some system rejects, parts ending in a dot or a space, and parts over 255 bytes.
 */
export function checkPath(path: string): VaultPath | undefined {
  if (path === '' || path.startsWith('/') || FORBIDDEN.test(path) || /%2e|%2f|%5c/i.test(path)) return undefined;
  const parts = path.split('/');
  return parts.every(isSafePart) ? (path as VaultPath) : undefined;
}

function isSafePart(part: string): boolean {
  if (part === '' || part.startsWith('.') || /[. ]$/.test(part) || RESERVED.test(part)) return false;
  return new TextEncoder().encode(part).length <= 255;
}
