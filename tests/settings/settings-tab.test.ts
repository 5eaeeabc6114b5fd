/** @jest-environment jsdom */
import type { Plugin } from 'obsidian';
import { createApp } from '../../preview/runtime/create-app';
import type { Settings } from '../../src/settings/settings';
import { SettingsStore } from '../../src/settings/settings-store';
import { SettingsTab } from '../../src/settings/settings-tab';

/** The tab over stored settings, and what its controls say of a value. */
async function tabOver(stored: unknown) {
  let saved = stored;
  const store = new SettingsStore({ load: () => Promise.resolve(saved), save: (data) => { saved = data; return Promise.resolve(); } });
  await store.load();
  const { app } = await createApp({ notes: {} });
  const tab = new SettingsTab(app, { app, manifest: { name: 'Trajectory' } } as unknown as Plugin, store);
  const told = async (key: keyof Settings, value: unknown): Promise<string | undefined> => {
    for (const item of tab.getSettingDefinitions()) {
      if (!('control' in item) || item.control?.key !== key) continue;
      const validate = item.control.validate as ((value: unknown) => string | void | Promise<string | void>) | undefined;
      return (await validate?.(value)) ?? undefined;
    }
    throw new Error(`No control for ${key}`);
  };
  return { tab, told, saved: () => saved as Partial<Settings> };
}

test.each([
  ['defaultHours', 0], ['defaultHours', -3], ['defaultHours', 99], ['defaultHours', Number.NaN],
  ['logFolders', 'Inbox, ../x'], ['logFolders', '/etc'], ['roadmap', 'Nope.md'],
] as const)('a value that cannot be used is told: %s = %p', async (key, value) => {
  const { told } = await tabOver({});
  expect(await told(key, value)).toMatch(/^\p{Lu}.*\.$/u);
});

test.each([['defaultHours', 0.25], ['defaultHours', 24], ['logFolders', 'Inbox, a/b/'], ['logFolders', ''], ['roadmap', '']] as const)('one that can is not: %s = %p', async (key, value) => {
  const { told } = await tabOver({});
  expect(await told(key, value)).toBeUndefined();
});

test.each([['defaultHours', 0], ['logFolders', '../x'], ['roadmap', '../Plan.md'], ['logHeading', 'a\nb']] as const)('and it changes nothing, whoever sets it: %s = %p', async (key, value) => {
  const own = { defaultHours: 5, logFolders: ['Inbox'], roadmap: 'Plan.md', logHeading: '## Log' };
  const { tab, saved } = await tabOver(own);
  await tab.setControlValue(key, value);
  expect(saved()).toEqual(own);
  await tab.setControlValue('defaultHours', 2);
  expect(saved()).toMatchObject({ ...own, defaultHours: 2 });
});

test('T4: the rule by which a tag finds its area is stated', async () => {
  const { tab } = await tabOver({});
  (tab as unknown as { show: () => void }).show();
  expect(tab.containerEl.textContent).toMatch(/What a focus tag stands for.*one area whose name begins with it.*Where two areas fit it stands for neither.*counts once/);
});
