import { ButtonComponent } from './controls';
import { Modal } from './modal';
import type { App } from '../app';

type Handler = (evt: MouseEvent) => unknown;

/** A button of a confirmation: it closes the dialog, unless its handler answers with something true. */
export class ConfirmationButton extends ButtonComponent {
  /** The stand-in's own: set where the button is to have the focus. */
  wantsFocus = false;

  constructor(containerEl: HTMLElement, private readonly close: () => void) {
    super(containerEl);
    super.onClick(() => { this.close(); });
  }

  override onClick(handler: Handler): this {
    return super.onClick(async (event) => {
      const stay = Boolean(await handler(event));
      if (!stay) this.close();
    });
  }

  setInitialFocus(): this {
    this.wantsFocus = true;
    return this;
  }

  setSecondary(): this { return this.setClass('mod-secondary'); }
  setCancel(): this { return this.setClass('mod-cancel'); }
}

/** Asks before something is done. */
export class ConfirmationModal extends Modal {
  buttonContainerEl: HTMLElement;
  private readonly buttons: ConfirmationButton[] = [];

  constructor(app: App) {
    super(app);
    this.containerEl.addClass('mod-confirmation');
    this.buttonContainerEl = this.modalEl.createDiv('modal-button-container');
  }

  override open(): void {
    super.open();
    this.buttons.findLast((button) => button.wantsFocus)?.buttonEl.focus();
  }

  addClass(cls: string): this {
    this.modalEl.addClass(cls);
    return this;
  }

  addCheckbox(label: string, cb: (value: boolean) => unknown): this {
    const labelEl = this.buttonContainerEl.createEl('label', { cls: 'mod-checkbox' });
    const input = labelEl.createEl('input', { type: 'checkbox', attr: { tabindex: -1 } });
    labelEl.appendText(label);
    input.addEventListener('change', () => { cb(input.checked); });
    return this;
  }

  addButton(cb: (btn: ConfirmationButton) => unknown): this {
    const button = new ConfirmationButton(this.buttonContainerEl, () => { this.close(); });
    this.buttons.push(button);
    cb(button);
    return this;
  }

  addCancelButton(text = 'Cancel'): this {
    return this.addButton((button) => button.setButtonText(text).setCancel());
  }
}
