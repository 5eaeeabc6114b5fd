import type { App } from '../app';
import { Scope } from '../base/keymap';
import { setIcon } from './icons';

/** A dialog over the window. Escape, the cross and a click beside it close it; focus goes back to where it was. */
export class Modal {
  scope = new Scope();
  containerEl: HTMLElement;
  modalEl: HTMLElement;
  titleEl: HTMLElement;
  contentEl: HTMLElement;
  shouldRestoreSelection = true;
  private closeCallback: (() => unknown) | null = null;
  private focusBefore: Element | null = null;
  private isOpen = false;

  constructor(public app: App) {
    this.containerEl = createDiv('modal-container mod-dim');
    const background = this.containerEl.createDiv('modal-bg');
    this.modalEl = this.containerEl.createDiv({ cls: 'modal', attr: { role: 'dialog', 'aria-modal': 'true' } });
    const close = this.modalEl.createEl('button', { cls: 'modal-close-button mod-raised clickable-icon', attr: { 'aria-label': 'Close' } });
    setIcon(close, 'x');
    this.titleEl = this.modalEl.createDiv('modal-header').createDiv('modal-title');
    this.contentEl = this.modalEl.createDiv('modal-content');
    for (const el of [background, close]) el.addEventListener('click', () => { this.close(); });
    this.scope.register([], 'Escape', () => { this.close(); return false; });
    this.modalEl.addEventListener('keydown', (event) => { if (event.key === 'Tab') this.keepFocus(event); });
  }

  open(): void {
    if (this.isOpen) return;
    this.isOpen = true;
    this.focusBefore = activeDocument.activeElement;
    activeDocument.body.append(this.containerEl);
    this.app.keymap.pushScope(this.scope);
    void this.onOpen();
    if (!this.modalEl.contains(activeDocument.activeElement)) this.firstFocus();
  }

  close(): void {
    if (!this.isOpen) return;
    this.isOpen = false;
    this.app.keymap.popScope(this.scope);
    this.onClose();
    this.closeCallback?.();
    this.containerEl.remove();
    if (this.shouldRestoreSelection && this.focusBefore instanceof HTMLElement) this.focusBefore.focus();
  }

  onOpen(): Promise<void> | void {}
  onClose(): void {}

  setTitle(title: string): this {
    this.titleEl.setText(title);
    this.modalEl.setAttr('aria-label', title);
    return this;
  }

  setContent(content: string | DocumentFragment): this {
    this.contentEl.setText(content);
    return this;
  }

  setCloseCallback(callback: () => unknown): this {
    this.closeCallback = callback;
    return this;
  }

  private focusable(): HTMLElement[] {
    return this.modalEl.findAll('button, input, textarea, select, a[href], [tabindex="0"]').filter((el) => !el.hasAttribute('disabled'));
  }

  private firstFocus(): void {
    const [close, ...rest] = this.focusable();
    (rest[0] ?? close)?.focus();
  }

  private keepFocus(event: KeyboardEvent): void {
    const all = this.focusable();
    const edge = event.shiftKey ? all[0] : all.at(-1);
    if (activeDocument.activeElement !== edge) return;
    event.preventDefault();
    (event.shiftKey ? all.at(-1) : all[0])?.focus();
  }
}
