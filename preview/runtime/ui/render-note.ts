import { fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import type { Code, Nodes, Parents } from 'mdast';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfm } from 'micromark-extension-gfm';
import type { MarkdownPostProcessorContext } from 'obsidian';
import type { App } from '../app';
import type { MarkdownRenderChild } from './markdown-render-child';

/** What the drawing of one note needs. */
interface Drawing {
  readonly app: App;
  readonly text: string;
  readonly sourcePath: string;
  readonly parent: { addChild(child: MarkdownRenderChild): unknown };
}

const PLAIN: Readonly<Record<string, keyof HTMLElementTagNameMap>> = {
  paragraph: 'p', emphasis: 'em', strong: 'strong', delete: 'del', blockquote: 'blockquote', thematicBreak: 'hr', break: 'br',
};

/** Draws a note for reading: the plain kinds of Markdown, and the code blocks that plugins draw. */
export function renderNote(app: App, text: string, el: HTMLElement, sourcePath: string, parent: Drawing['parent']): void {
  const tree = fromMarkdown(text, {
    extensions: [frontmatter(['yaml']), gfm()],
    mdastExtensions: [frontmatterFromMarkdown(['yaml']), gfmFromMarkdown()],
  });
  drawChildren({ app, text, sourcePath, parent }, tree, el);
}

function drawChildren(drawing: Drawing, node: Parents, el: HTMLElement): void {
  for (const child of node.children) draw(drawing, child, el);
}

function draw(drawing: Drawing, node: Nodes, el: HTMLElement): void {
  const plain = PLAIN[node.type];
  if (plain !== undefined) {
    const made = el.createEl(plain);
    if ('children' in node) drawChildren(drawing, node, made);
    return;
  }
  switch (node.type) {
    case 'text': drawText(drawing, node.value, el); break;
    case 'heading': drawChildren(drawing, node, el.createEl(`h${node.depth}`)); break;
    case 'inlineCode': el.createEl('code', { text: node.value }); break;
    case 'code': drawCode(drawing, node, el); break;
    case 'link': drawChildren(drawing, node, el.createEl('a', { cls: 'external-link', href: node.url, attr: { rel: 'noopener nofollow' } })); break;
    case 'list': drawChildren(drawing, node, el.createEl(node.ordered === true ? 'ol' : 'ul')); break;
    case 'listItem': {
      const item = el.createEl('li');
      if (typeof node.checked === 'boolean') {
        item.addClass('task-list-item');
        item.createEl('input', { type: 'checkbox', cls: 'task-list-item-checkbox', attr: { checked: node.checked ? '' : null, disabled: '' } });
      }
      drawChildren(drawing, node, item);
      break;
    }
    case 'table': drawChildren(drawing, node, el.createEl('table')); break;
    case 'tableRow': drawChildren(drawing, node, el.createEl('tr')); break;
    case 'tableCell': drawChildren(drawing, node, el.createEl('td')); break;
    case 'yaml': el.createEl('pre', { cls: 'frontmatter', text: node.value }); break;
    default: el.createEl('pre', { text: drawing.text.slice(node.position?.start.offset, node.position?.end.offset) });
  }
}

function drawText(drawing: Drawing, value: string, el: HTMLElement): void {
  let from = 0;
  for (const match of value.matchAll(/\[\[([^[\]|]+)(?:\|([^[\]]+))?\]\]/g)) {
    el.appendText(value.slice(from, match.index));
    from = match.index + match[0].length;
    const target = match[1] ?? '';
    const link = el.createEl('a', { cls: 'internal-link', text: match[2] ?? target, href: target, attr: { 'data-href': target } });
    link.addEventListener('click', (event) => {
      event.preventDefault();
      void drawing.app.workspace.openLinkText(target, drawing.sourcePath);
    });
  }
  el.appendText(value.slice(from));
}

function drawCode(drawing: Drawing, node: Code, el: HTMLElement): void {
  const handler = drawing.app.codeBlocks.get(node.lang ?? '');
  if (handler === undefined) {
    el.createEl('pre').createEl('code', { text: node.value });
    return;
  }
  const block = el.createDiv(`block-language-${node.lang ?? ''}`);
  const file = drawing.app.vault.getFileByPath(drawing.sourcePath);
  const context: MarkdownPostProcessorContext = {
    docId: 'stand-in',
    sourcePath: drawing.sourcePath,
    frontmatter: file === null ? null : drawing.app.metadataCache.getFileCache(file)?.frontmatter,
    addChild: (child) => { drawing.parent.addChild(child as unknown as MarkdownRenderChild); },
    getSectionInfo: () => node.position === undefined ? null : {
      text: drawing.text, lineStart: node.position.start.line - 1, lineEnd: node.position.end.line - 1,
    },
  };
  void handler(node.value, block, context);
}
