/** A message in the corner. It goes by itself after `duration` milliseconds (0: never), or when it is clicked. */
export class Notice {
  containerEl: HTMLElement;
  messageEl: HTMLElement;
  noticeEl: HTMLElement;

  constructor(message: string | DocumentFragment, duration = 5000) {
    const doc = activeDocument;
    const corner = doc.body.querySelector('.notice-container') ?? doc.body.createDiv({ cls: 'notice-container', attr: { role: 'status' } });
    this.containerEl = corner.createDiv('notice');
    this.noticeEl = this.containerEl;
    this.messageEl = this.containerEl.createDiv('notice-message');
    this.setMessage(message);
    this.containerEl.addEventListener('click', () => { this.hide(); });
    if (duration > 0) window.setTimeout(() => { this.hide(); }, duration);
  }

  setMessage(message: string | DocumentFragment): this {
    this.messageEl.setText(message);
    return this;
  }

  hide(): void {
    const corner = this.containerEl.parentElement;
    this.containerEl.remove();
    if (corner?.childElementCount === 0) corner.remove();
  }
}
