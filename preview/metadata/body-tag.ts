/** What a tag is made of: anything but white space, ASCII punctuation other than `-_/`, and two blocks of punctuation. */
const TAG_TEXT = /[^\u2000-\u206F\u2E00-\u2E7F'!"#$%&()*+,.:;<=>?@^`{|}~[\]\\\s]+/uy;

/** The tag that starts with the `#` at this place, with its `#`; null if there is none. A tag needs one character that is not a digit, and does not end with `/`. */
export function readTag(text: string, at: number): string | null {
  TAG_TEXT.lastIndex = at + 1;
  const found = TAG_TEXT.exec(text);
  if (found === null) return null;
  let end = found[0].length;
  while (end > 0 && found[0].charCodeAt(end - 1) === 47) end -= 1;
  const name = found[0].slice(0, end);
  return name === '' || /^\d+$/.test(name) ? null : `#${name}`;
}

/** Whether a whole text is a tag's name, without `#`. */
export function isTagName(name: string): boolean {
  return readTag(`#${name}`, 0) === `#${name}`;
}
