import type { Report } from '../core/report/report';
import { type Markup, tag } from './markup';
import { oneLine, printed, type PrintedSection } from './printed';
import { picture } from './svg';

const STYLE = 'body{margin:2em auto;max-width:960px;padding:0 1em;background:#fff;color:#1f2328;font:15px/1.45 sans-serif}svg{max-width:100%;height:auto}figure{margin:1.5em 0}div{overflow-x:auto}table{border-collapse:collapse}th,td{padding:.25em 1em .25em 0;border-bottom:1px solid #dfe2e7;text-align:start;vertical-align:top}';
/** Nothing is loaded and nothing runs, whatever a note says. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'";

/** The report as a page of its own: the picture, then every number as a table. */
export function toHtml(report: Report): string {
  const { title, facts, sections } = printed(report, oneLine);
  const page = tag('html', { lang: 'en' },
    tag('head', {}, tag('meta', { charset: 'utf-8' }), tag('meta', { name: 'viewport', content: 'width=device-width' }), tag('meta', { 'http-equiv': 'content-security-policy', 'content': POLICY }), tag('title', {}, title), tag('style', {}, { markup: STYLE })),
    tag('body', {}, tag('main', {}, tag('h1', { dir: 'auto' }, title), ...facts.map((fact) => tag('p', {}, fact)), tag('figure', {}, picture(report, false)), ...sections.flatMap(section))));
  return `<!doctype html>\n${page.markup}\n`;
}

function section({ title, head, rows, none }: PrintedSection): readonly Markup[] {
  const heading = tag('h2', {}, title);
  if (head === null) return [heading, tag('ul', {}, ...rows.map((row) => tag('li', {}, ...row)))];
  if (rows.length === 0) return [heading, tag('p', {}, none)];
  const cells = (name: 'th' | 'td', own: readonly string[], attributes: Readonly<Record<string, string>>): Markup => tag('tr', {}, ...own.map((cell) => tag(name, attributes, cell)));
  // A table of many columns scrolls by itself where the page is narrow.
  return [heading, tag('div', {}, tag('table', {}, tag('thead', {}, cells('th', head, { scope: 'col' })), tag('tbody', {}, ...rows.map((row) => cells('td', row, { dir: 'auto' })))))];
}
