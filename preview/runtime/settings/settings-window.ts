import type { App } from '../app';
import { Modal } from '../ui/modal';
import type { SettingTab } from './setting-tab';

/** The settings of the app: one tab per plugin. Internal in the app as `app.setting`. */
export class SettingsWindow {
  private readonly tabs: SettingTab[] = [];
  private modal: Modal | null = null;
  private activeTab: SettingTab | null = null;

  constructor(private readonly app: App) {}

  addTab(tab: SettingTab): () => void {
    this.tabs.push(tab);
    return () => { this.tabs.splice(this.tabs.indexOf(tab), 1); };
  }

  open(): void {
    if (this.modal !== null) return;
    this.modal = new Modal(this.app).setTitle('Settings').setCloseCallback(() => {
      this.activeTab?.hide();
      this.activeTab = null;
      this.modal = null;
    });
    this.modal.modalEl.addClass('mod-settings', 'mod-sidebar-layout');
    this.modal.open();
    const first = this.tabs[0];
    if (first === undefined) this.modal.setContent('No plugin has settings');
    else this.openTab(first);
  }

  close(): void { this.modal?.close(); }

  openTabById(id: string): void {
    const tab = this.tabs.find((each) => 'plugin' in each && (each.plugin as { manifest: { id: string } }).manifest.id === id);
    if (tab === undefined) throw new Error(`No settings for "${id}"`);
    this.openTab(tab);
  }

  private openTab(tab: SettingTab): void {
    if (this.modal === null) return;
    this.activeTab?.hide();
    this.activeTab = tab;
    const { contentEl } = this.modal;
    contentEl.empty();
    const list = contentEl.createDiv('vertical-tab-header');
    for (const each of this.tabs) {
      const button = list.createEl('button', { cls: 'vertical-tab-nav-item', text: each.name });
      button.toggleClass('is-active', each === tab);
      button.addEventListener('click', () => { this.openTab(each); });
    }
    contentEl.append(tab.containerEl);
    tab.show();
  }
}
