import type { SettingControl } from 'obsidian';
import { TFile, TFolder } from '../vault/files';
import type { Setting } from './setting';
import type { SettingTab } from './setting-tab';

/** Draws the control of a definition: it shows the tab's value, and saves what passes `validate`. */
export function drawControl(tab: SettingTab, setting: Setting, control: SettingControl, saved: () => void): void {
  const value = tab.getControlValue(control.key) ?? control.defaultValue;
  const save = (next: unknown): void => {
    void (async () => {
      const error = await (control.validate as ((value: unknown) => unknown) | undefined)?.(next);
      setting.setErrorMessage(typeof error === 'string' ? error : null);
      if (typeof error === 'string') return;
      await tab.setControlValue(control.key, next);
      saved();
    })();
  };
  switch (control.type) {
    case 'toggle': setting.addToggle((toggle) => toggle.setValue(value === true).onChange(save)); break;
    case 'dropdown': setting.addDropdown((dropdown) => dropdown.addOptions(control.options).setValue(text(value)).onChange(save)); break;
    case 'text': setting.addText((field) => field.setPlaceholder(control.placeholder ?? '').setValue(text(value)).onChange(save)); break;
    case 'textarea':
      setting.addTextArea((area) => {
        area.setPlaceholder(control.placeholder ?? '').setValue(text(value)).onChange(save);
        area.inputEl.rows = control.rows ?? 4;
      });
      break;
    case 'number':
      setting.addText((field) => {
        field.setPlaceholder(control.placeholder ?? '').setValue(text(value)).onChange((typed) => {
          const number = Number(typed);
          if (typed.trim() === '' || !Number.isFinite(number)) setting.setErrorMessage('Not a number');
          else save(number);
        });
        field.inputEl.type = 'number';
        field.inputEl.setAttrs({ min: control.min ?? null, max: control.max ?? null, step: control.step ?? null });
      });
      break;
    case 'slider':
      setting.addSlider((slider) => {
        slider.setLimits(control.min, control.max, control.step).setValue(Number(value ?? control.min)).onChange(save);
        if (control.displayFormat !== undefined) slider.setDisplayFormat(control.displayFormat);
      });
      break;
    case 'color': setting.addColorPicker((color) => color.setValue(text(value)).onChange(save)); break;
    case 'file': drawPath(tab, setting, control.placeholder, text(value), save, (file) => file instanceof TFile && (control.filter?.(file as never) ?? true)); break;
    case 'folder': {
      const root = control.includeRoot ?? false;
      drawPath(tab, setting, control.placeholder, text(value), save, (file) => file instanceof TFolder && (root || !file.isRoot()) && (control.filter?.(file as never) ?? true));
      break;
    }
  }
}

/** A text box that offers the vault's paths. */
function drawPath(
  tab: SettingTab, setting: Setting, placeholder: string | undefined, value: string,
  save: (next: unknown) => void, wanted: (file: unknown) => boolean,
): void {
  setting.addSearch((search) => {
    search.setPlaceholder(placeholder ?? '').setValue(value).onChange(save);
    const list = setting.controlEl.createEl('datalist', { attr: { id: `paths-${tab.name}-${setting.nameEl.getText()}`.replace(/\W+/g, '-') } });
    search.inputEl.setAttr('list', list.id);
    for (const file of tab.app.vault.getAllLoadedFiles()) if (wanted(file)) list.createEl('option', { value: file.path });
  });
}

function text(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
