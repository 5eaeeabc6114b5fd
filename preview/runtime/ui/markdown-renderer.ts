import type { App } from '../app';
import type { Component } from '../base/component';
import { MarkdownRenderChild } from './markdown-render-child';
import { renderNote } from './render-note';

/** Draws Markdown into an element. Only the static way in is here. */
export abstract class MarkdownRenderer extends MarkdownRenderChild {
  static render(app: App, markdown: string, el: HTMLElement, sourcePath: string, component: Component): Promise<void> {
    renderNote(app, markdown, el, sourcePath, component);
    return Promise.resolve();
  }
}
