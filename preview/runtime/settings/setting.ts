import type { TooltipOptions } from 'obsidian';
import { refuse } from '../base/refuse';
import type { BaseComponent } from '../ui/base-component';
import { ButtonComponent, DropdownComponent, ExtraButtonComponent, ToggleComponent } from '../ui/controls';
import { DisplayValueComponent } from '../ui/display-value';
import { ColorComponent, ProgressBarComponent, SearchComponent, SliderComponent, TextAreaComponent, TextComponent } from '../ui/text-controls';
import { setTooltip } from '../ui/tooltip';

type Configure<T> = (component: T) => unknown;

/** A row: a name and a description, and controls at its end. */
export class Setting {
  settingEl: HTMLElement;
  infoEl: HTMLElement;
  nameEl: HTMLElement;
  descEl: HTMLElement;
  controlEl: HTMLElement;
  components: BaseComponent[] = [];
  errorEl: HTMLElement | null = null;

  constructor(containerEl: HTMLElement) {
    this.settingEl = containerEl.createDiv('setting-item');
    this.infoEl = this.settingEl.createDiv('setting-item-info');
    this.nameEl = this.infoEl.createDiv('setting-item-name');
    this.descEl = this.infoEl.createDiv('setting-item-description');
    this.controlEl = this.settingEl.createDiv('setting-item-control');
  }

  setName(name: string | DocumentFragment): this {
    this.nameEl.setText(name);
    return this;
  }

  setDesc(desc: string | DocumentFragment): this {
    this.descEl.setText(desc);
    return this;
  }

  setClass(cls: string): this {
    this.settingEl.addClass(cls);
    return this;
  }

  setTooltip(tooltip: string, options?: TooltipOptions): this {
    setTooltip(this.nameEl, tooltip, options);
    return this;
  }

  setHeading(): this { return this.setClass('setting-item-heading'); }

  setDisabled(disabled: boolean): this {
    this.settingEl.toggleClass('is-disabled', disabled);
    for (const component of this.components) component.setDisabled(disabled);
    return this;
  }

  setErrorMessage(message: string | null): this {
    this.errorEl?.remove();
    this.errorEl = message === null ? null : this.infoEl.createDiv({ cls: 'setting-item-error', text: message, attr: { role: 'alert' } });
    return this;
  }

  addDisplayValue(cb: Configure<DisplayValueComponent>): this {
    cb(new DisplayValueComponent(this.controlEl));
    return this;
  }

  addButton(cb: Configure<ButtonComponent>): this { return this.add(new ButtonComponent(this.controlEl), cb); }
  addExtraButton(cb: Configure<ExtraButtonComponent>): this { return this.add(new ExtraButtonComponent(this.controlEl), cb); }
  addToggle(cb: Configure<ToggleComponent>): this { return this.add(new ToggleComponent(this.controlEl), cb); }
  addText(cb: Configure<TextComponent>): this { return this.add(new TextComponent(this.controlEl), cb); }
  addSearch(cb: Configure<SearchComponent>): this { return this.add(new SearchComponent(this.controlEl), cb); }
  addTextArea(cb: Configure<TextAreaComponent>): this { return this.add(new TextAreaComponent(this.controlEl), cb); }
  addDropdown(cb: Configure<DropdownComponent>): this { return this.add(new DropdownComponent(this.controlEl), cb); }
  addColorPicker(cb: Configure<ColorComponent>): this { return this.add(new ColorComponent(this.controlEl), cb); }
  addProgressBar(cb: Configure<ProgressBarComponent>): this { return this.add(new ProgressBarComponent(this.controlEl), cb); }
  addSlider(cb: Configure<SliderComponent>): this { return this.add(new SliderComponent(this.controlEl), cb); }
  addComponent<T extends BaseComponent>(cb: (el: HTMLElement) => T): this { return this.add(cb(this.controlEl), () => undefined); }
  addMomentFormat(_cb: Configure<never>): this { return refuse('Setting.addMomentFormat'); }

  then(cb: (setting: this) => unknown): this {
    cb(this);
    return this;
  }

  clear(): this {
    this.controlEl.empty();
    this.components = [];
    return this;
  }

  /** A control without a name of its own is named by the row. */
  private add<T extends BaseComponent>(component: T, cb: Configure<T>): this {
    this.components.push(component);
    cb(component);
    const input = this.controlEl.querySelector('input:not([aria-label]), textarea:not([aria-label]), select:not([aria-label])');
    const name = this.nameEl.getText();
    if (input !== null && name !== '') input.setAttribute('aria-label', name);
    return this;
  }
}

/** Rows under one heading. */
export class SettingGroup {
  listEl: HTMLElement;
  private readonly groupEl: HTMLElement;
  private headingRow: Setting | null = null;

  constructor(containerEl: HTMLElement) {
    this.groupEl = containerEl.createDiv('setting-group');
    this.listEl = this.groupEl.createDiv('setting-items');
  }

  setHeading(text: string | DocumentFragment): this {
    this.heading().setName(text);
    return this;
  }

  addClass(...classes: string[]): this {
    this.groupEl.addClass(...classes);
    return this;
  }

  addSetting(cb: (setting: Setting) => void): this {
    cb(new Setting(this.listEl));
    return this;
  }

  addSearch(cb: Configure<SearchComponent>): this {
    this.heading().addSearch(cb);
    return this;
  }

  addExtraButton(cb: Configure<ExtraButtonComponent>): this {
    this.heading().addExtraButton(cb);
    return this;
  }

  /** The stand-in's own: shows or hides the whole group. */
  toggle(visible: boolean): void { this.groupEl.toggle(visible); }

  private heading(): Setting {
    if (this.headingRow === null) {
      this.headingRow = new Setting(this.groupEl).setHeading();
      this.groupEl.prepend(this.headingRow.settingEl);
    }
    return this.headingRow;
  }
}
