const EDGE_EMOJI = /^[\p{Extended_Pictographic}\u{FE0F}\u{200D}\s]+|[\p{Extended_Pictographic}\u{FE0F}\u{200D}\s]+$/gu;

/** A text as the scorer compares it: without emphasis marks, runs of spaces and a closing full stop. */
export function plainText(text: string): string {
  return text.normalize('NFC').replace(/[*`]|__/g, '').replace(/\s+/g, ' ').trim().replace(/[.。।]$/u, '');
}

/** A title as the scorer compares it: as plain text, without case and without emoji at its edges. */
export function plainTitle(title: string): string {
  return plainText(title).replace(EDGE_EMOJI, '').toLowerCase();
}
