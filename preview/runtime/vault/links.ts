/** Splits a link into its note and the part after `#` (with it). Non-breaking spaces count as spaces. */
export function parseLinktext(linktext: string): { path: string; subpath: string } {
  const text = linktext.replace(/\u00A0/g, ' ').trim();
  const at = text.indexOf('#');
  return at < 0 ? { path: text, subpath: '' } : { path: text.slice(0, at), subpath: text.slice(at) };
}

/** The part of a link that names the note. */
export function getLinkpath(linktext: string): string {
  return parseLinktext(linktext).path;
}

/** A heading as links are compared with it: punctuation becomes spaces, spaces are single. */
export function stripHeading(heading: string): string {
  return heading.replace(/[!"#$%&()*+,.:;<=>?@^`{|}~/[\]\\\r\n]/g, ' ').replace(/\s+/g, ' ').trim();
}

/** A heading as it is written inside a link: only what would end or split the link goes. */
export function stripHeadingForLink(heading: string): string {
  return heading.replace(/[:#|^\\\r\n]|%%|\[\[|\]\]/g, ' ').replace(/\s+/g, ' ').trim();
}
