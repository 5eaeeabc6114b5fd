/**
 * The last part of a link path or of a file's path as links are compared: in any case, with or without `.md`.
 * A link can only lead to a file with the same one.
 */
export function linkedName(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1).normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();
  return name.endsWith('.md') ? name.slice(0, -3) : name;
}
