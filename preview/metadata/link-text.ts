/** What a link points to and what it shows. */
export interface LinkText {
  readonly link: string;
  readonly displayText: string;
}

/** Whether a Markdown link leads out of the vault: it starts with a scheme such as `https:`, or with `//`. */
export function isExternal(destination: string): boolean {
  return /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(destination);
}

/**
 * Reads what stands between `[[` and `]]`. The first bar that is not the first character starts the shown text;
 * in a table the bar is written `\|`. Without a shown text, `a#b#c` shows `a > b > c`.
 */
export function readWikilink(inner: string): LinkText {
  const bar = inner.indexOf('|', 1);
  if (bar === -1) return { link: inner.trim(), displayText: shownPath(inner.trim()) };
  const link = inner.slice(0, inner[bar - 1] === '\\' ? bar - 1 : bar).trim();
  return { link, displayText: inner.slice(bar + 1).trim() };
}

/** Reads the text and destination of a Markdown link: `%20` is decoded, backslashes before punctuation are dropped. */
export function readMarkdownLink(label: string, destination: string): LinkText {
  const plain = destination.replace(/\\([!-/:-@[-`{-~])/g, '$1');
  return { link: decode(plain), displayText: label };
}

function shownPath(link: string): string {
  return link.split('#').filter((part) => part !== '').join(' > ');
}

function decode(text: string): string {
  try {
    return decodeURI(text);
  } catch {
    return text;
  }
}
