import type { Closing } from './block';

const BLOCK_NAMES = 'address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul';
const ATTRIBUTE = '(?:[ \\t]+[A-Za-z_:][\\w.:-]*(?:[ \\t]*=[ \\t]*(?:[^ \\t"\'=<>`]+|\'[^\']*\'|"[^"]*"))?)';
const BLOCK_TAG = new RegExp(`^</?(?:${BLOCK_NAMES})(?:[ \\t]|/?>|$)`, 'i');
const ANY_TAG_ALONE = new RegExp(`^(?:<[A-Za-z][A-Za-z0-9-]*${ATTRIBUTE}*[ \\t]*/?>|</[A-Za-z][A-Za-z0-9-]*[ \\t]*>)[ \\t]*$`);

const UNTIL_BLANK: Closing = { closes: () => false, atBlank: true };
const containing = (end: string): Closing => ({ closes: (rest) => rest.includes(end), atBlank: false });

/** CommonMark's seven kinds of HTML block: how the block that starts with this text is closed, or null if none starts. */
export function htmlClosing(rest: string, interrupting: boolean): Closing | null {
  if (/^<(?:script|pre|style|textarea)(?:[ \t>]|$)/i.test(rest)) {
    return { closes: (line) => /<\/(?:script|pre|style|textarea)>/i.test(line), atBlank: false };
  }
  if (rest.startsWith('<!--')) return containing('-->');
  if (rest.startsWith('<?')) return containing('?>');
  if (rest.startsWith('<![CDATA[')) return containing(']]>');
  if (/^<![A-Za-z]/.test(rest)) return containing('>');
  if (BLOCK_TAG.test(rest) || (!interrupting && ANY_TAG_ALONE.test(rest))) return UNTIL_BLANK;
  return null;
}
