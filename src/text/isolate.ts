const ISOLATE_CONTROLS = /[\u2066-\u2069]/g;

/**
 * A user's text without the four invisible marks that open and close isolates. Inside our own isolate (a `bdi`, or the
 * marks of {@link isolated}) nothing it still holds, an override included, can reach past its end.
 */
export function userText(text: string): string {
  return text.replace(ISOLATE_CONTROLS, '');
}

/** A user's text for the inside of a sentence: its direction is its own and ends with it. */
export function isolated(text: string): string {
  return `\u2068${userText(text)}\u2069`;
}

/** Marks that turn or hide the text around them are shown as what they are, where the reader must see what is there. */
export function visibleMarks(text: string): string {
  return text.replace(/[\p{Cc}\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu, (mark) => (mark === '\t' ? mark : `[U+${(mark.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`));
}

/** Numbers that read left to right in every language, such as a ratio. */
export function leftToRight(text: string): string {
  return `\u2066${text}\u2069`;
}
