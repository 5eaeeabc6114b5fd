import type { MarkdownPostProcessorContext } from 'obsidian';

type Handler = (source: string, el: HTMLElement, ctx: MarkdownPostProcessorContext) => Promise<unknown> | void;

/** The languages plugins draw themselves. */
export class CodeBlocks {
  private readonly handlers = new Map<string, Handler>();

  add(language: string, handler: Handler): () => void {
    if (this.handlers.has(language)) throw new Error(`Code block postprocessor for language ${language} is already registered`);
    this.handlers.set(language, handler);
    return () => { this.handlers.delete(language); };
  }

  get(language: string): Handler | undefined {
    return this.handlers.get(language);
  }

  /** Whether a note has a block that a plugin draws. */
  isUsedIn(text: string): boolean {
    return [...text.matchAll(/^(?:`{3,}|~{3,})[ \t]*([^\s`]+)/gm)].some((match) => this.handlers.has(match[1] ?? ''));
  }
}
