/** Markup that is made here. A text is never markup: it is escaped where it goes in. */
export interface Markup {
  readonly markup: string;
}

/** All that pictures and pages are made of: nothing that runs, loads or leads anywhere. */
type Name = 'svg' | 'title' | 'desc' | 'g' | 'rect' | 'line' | 'path' | 'text' | 'html' | 'head' | 'meta' | 'style' | 'body' | 'main' | 'h1' | 'h2' | 'p' | 'figure' | 'div' | 'table' | 'thead' | 'tbody' | 'tr' | 'th' | 'td' | 'ul' | 'li';
type Attributes = Readonly<Record<string, string | number>>;

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

export function tag(name: Name, attributes: Attributes, ...children: readonly (string | Markup)[]): Markup {
  const own = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(String(value))}"`).join('');
  const inside = children.map((child) => (typeof child === 'string' ? escaped(child) : child.markup)).join('');
  return { markup: name === 'meta' ? `<meta${own}>` : `<${name}${own}>${inside}</${name}>` };
}

/** Characters no XML may hold become the mark for what cannot be shown. */
function escaped(text: string): string {
  return text.replace(/[\p{Cs}\ufffe\uffff]|(?![\t\n\r])\p{Cc}/gu, '\ufffd').replace(/[&<>"']/g, (mark) => ESCAPES[mark] ?? '');
}
