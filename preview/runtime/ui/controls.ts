import type { TooltipOptions } from 'obsidian';
import { BaseComponent, ValueComponent } from './base-component';
import { setIcon } from './icons';
import { setTooltip } from './tooltip';

type Clicked = (evt: MouseEvent) => unknown;

export class ButtonComponent extends BaseComponent {
  buttonEl: HTMLButtonElement;
  private clicked: Clicked | null = null;

  constructor(containerEl: HTMLElement) {
    super();
    this.buttonEl = containerEl.createEl('button');
    this.buttonEl.addEventListener('click', (event) => { this.clicked?.(event); });
  }

  override setDisabled(disabled: boolean): this {
    this.buttonEl.disabled = disabled;
    return super.setDisabled(disabled);
  }

  setCta(): this { return this.mark('mod-cta', true); }
  removeCta(): this { return this.mark('mod-cta', false); }
  setWarning(): this { return this.mark('mod-warning', true); }
  setDestructive(): this { return this.mark('mod-destructive', true); }
  removeDestructive(): this { return this.mark('mod-destructive', false); }
  setClass(cls: string): this { return this.mark(cls, true); }

  setTooltip(tooltip: string, options?: TooltipOptions): this {
    setTooltip(this.buttonEl, tooltip, options);
    return this;
  }

  setButtonText(name: string): this {
    this.buttonEl.setText(name);
    return this;
  }

  setIcon(icon: string): this {
    setIcon(this.buttonEl, icon);
    return this;
  }

  /** One handler; a second takes the place of the first. */
  onClick(callback: Clicked): this {
    this.clicked = callback;
    return this;
  }

  private mark(cls: string, on: boolean): this {
    this.buttonEl.toggleClass(cls, on);
    return this;
  }
}

export class ExtraButtonComponent extends BaseComponent {
  extraSettingsEl: HTMLElement;
  private clicked: (() => unknown) | null = null;

  constructor(containerEl: HTMLElement) {
    super();
    this.extraSettingsEl = containerEl.createEl('button', 'clickable-icon extra-setting-button');
    this.setIcon('settings');
    this.extraSettingsEl.addEventListener('click', () => { if (!this.disabled) this.clicked?.(); });
  }

  override setDisabled(disabled: boolean): this {
    this.extraSettingsEl.toggleClass('is-disabled', disabled);
    return super.setDisabled(disabled);
  }

  setTooltip(tooltip: string, options?: TooltipOptions): this {
    setTooltip(this.extraSettingsEl, tooltip, options);
    return this;
  }

  setIcon(icon: string): this {
    setIcon(this.extraSettingsEl, icon);
    return this;
  }

  onClick(callback: () => unknown): this {
    this.clicked = callback;
    return this;
  }
}

export class ToggleComponent extends ValueComponent<boolean> {
  toggleEl: HTMLElement;
  private readonly input: HTMLInputElement;
  private changed: ((value: boolean) => unknown) | null = null;

  constructor(containerEl: HTMLElement) {
    super();
    this.toggleEl = containerEl.createEl('label', 'checkbox-container');
    this.input = this.toggleEl.createEl('input', { type: 'checkbox', attr: { role: 'switch' } });
    this.input.addEventListener('change', () => { this.setValue(this.input.checked); });
  }

  override setDisabled(disabled: boolean): this {
    this.input.disabled = disabled;
    this.toggleEl.toggleClass('is-disabled', disabled);
    return super.setDisabled(disabled);
  }

  getValue(): boolean { return this.toggleEl.hasClass('is-enabled'); }

  setValue(on: boolean): this {
    const differs = on !== this.getValue();
    this.input.checked = on;
    this.toggleEl.toggleClass('is-enabled', on);
    if (differs) this.changed?.(on);
    return this;
  }

  setTooltip(tooltip: string, options?: TooltipOptions): this {
    setTooltip(this.input, tooltip, options);
    return this;
  }

  onClick(): void { this.setValue(!this.getValue()); }

  onChange(callback: (value: boolean) => unknown): this {
    this.changed = callback;
    return this;
  }
}

export class DropdownComponent extends ValueComponent<string> {
  selectEl: HTMLSelectElement;

  constructor(containerEl: HTMLElement) {
    super();
    this.selectEl = containerEl.createEl('select', 'dropdown');
  }

  override setDisabled(disabled: boolean): this {
    this.selectEl.disabled = disabled;
    return super.setDisabled(disabled);
  }

  addOption(value: string, display: string): this {
    this.selectEl.createEl('option', { value, text: display });
    return this;
  }

  addOptions(options: Readonly<Record<string, string>>): this {
    for (const [value, display] of Object.entries(options)) this.addOption(value, display);
    return this;
  }

  getValue(): string { return this.selectEl.value; }

  setValue(value: string): this {
    this.selectEl.value = value;
    return this;
  }

  onChange(callback: (value: string) => unknown): this {
    this.selectEl.addEventListener('change', () => { callback(this.getValue()); });
    return this;
  }
}
