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

/** Numbers that read left to right in every language, such as a ratio. */
export function leftToRight(text: string): string {
  return `\u2066${text}\u2069`;
}
