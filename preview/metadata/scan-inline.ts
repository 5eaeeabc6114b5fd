import type { InlineText } from './inline-text';
import { readTag } from './body-tag';
import { InlineSkipper } from './inline-skipper';
import { readDestination } from './link-destination';
import { isExternal, readMarkdownLink, readWikilink, type LinkText } from './link-text';
import { standsAfterEmphasis } from './emphasis';

/** A link, embed or tag found in a note, with offsets into the note. */
export interface Found {
  readonly start: number;
  readonly end: number;
}
export interface FoundLink extends Found, LinkText {}
export interface FoundTag extends Found {
  readonly tag: string;
}

/** Collects what the inline text of a note holds. */
export interface InlineFindings {
  readonly links: FoundLink[];
  readonly embeds: FoundLink[];
  readonly tags: FoundTag[];
}

const SPECIAL = /[\\`$<[\]#:]/g;
const WIKILINK = /\[\[((?:[^[\]\n\r]|\](?!\]))+)\]\]/y;

/** Finds the links, embeds and tags of one piece of inline text, reading it once from left to right. */
export function scanInline(inline: InlineText, findings: InlineFindings): void {
  if (inline.text.search(/[#[]/) === -1) return;
  new InlineScanner(inline, findings).scan();
}

class InlineScanner {
  private readonly inline: InlineText;
  private readonly text: string;
  private readonly findings: InlineFindings;
  private readonly skipper: InlineSkipper;
  /** Offsets of the opening brackets that may still start a Markdown link. */
  private openBrackets: number[] = [];
  /** Where the last construct ended: a tag may follow it at once. */
  private constructEnd = 0;

  constructor(inline: InlineText, findings: InlineFindings) {
    this.inline = inline;
    this.text = inline.text;
    this.findings = findings;
    this.skipper = new InlineSkipper(inline.text);
  }

  scan(): void {
    const special = new RegExp(SPECIAL);
    for (let match = special.exec(this.text); match !== null; match = special.exec(this.text)) {
      special.lastIndex = this.readAt(match.index, match[0]);
    }
  }

  /** Reads what starts at a special character; returns where to go on. */
  private readAt(at: number, character: string): number {
    switch (character) {
      case '[': return this.readOpenBracket(at);
      case ']': return this.readCloseBracket(at);
      case '#': return this.readHash(at);
      default: return this.skip(at);
    }
  }

  private skip(at: number): number {
    const end = this.skipper.endOfOpaque(at);
    if (end === -1) return this.skipper.endOfPlain(at);
    this.constructEnd = end;
    return end;
  }

  private readOpenBracket(at: number): number {
    WIKILINK.lastIndex = at;
    const wikilink = WIKILINK.exec(this.text);
    if (wikilink === null) {
      this.openBrackets.push(at);
      return at + 1;
    }
    this.constructEnd = at + wikilink[0].length;
    this.addLink(at, this.constructEnd, readWikilink(wikilink[1] ?? ''));
    return this.constructEnd;
  }

  private readCloseBracket(at: number): number {
    const open = this.openBrackets.pop();
    if (open === undefined) return at + 1;
    if (this.text[open + 1] === '^') {
      this.constructEnd = at + 1;
      return at + 1;
    }
    const found = this.text[at + 1] === '(' ? readDestination(this.text, at + 1) : null;
    if (found === null) return at + 1;
    const { destination, end } = found;
    if (destination !== '' && !isExternal(destination)) this.addLink(open, end, readMarkdownLink(this.text.slice(open + 1, at), destination));
    if (!this.isEmbed(open)) this.openBrackets = [];
    this.constructEnd = end;
    return end;
  }

  private readHash(at: number): number {
    const tag = this.mayStartTag(at) ? readTag(this.text, at) : null;
    if (tag === null) return at + 1;
    this.constructEnd = at + tag.length;
    const start = this.inline.toSource(at);
    this.findings.tags.push({ tag, start, end: start + tag.length });
    return this.constructEnd;
  }

  /** A tag starts the text, follows white space, or follows another construct at once. */
  private mayStartTag(at: number): boolean {
    return at === this.constructEnd || /\s/.test(this.text.charAt(at - 1)) || this.text.endsWith('%%', at) || standsAfterEmphasis(this.text, at);
  }

  private isEmbed(open: number): boolean {
    return this.text[open - 1] === '!' && !this.skipper.isEscaped(open - 1);
  }

  private addLink(open: number, end: number, link: LinkText): void {
    const embed = this.isEmbed(open);
    const start = this.inline.toSource(embed ? open - 1 : open);
    const list = embed ? this.findings.embeds : this.findings.links;
    list.push({ ...link, start, end: this.inline.toSource(end - 1) + 1 });
  }
}
