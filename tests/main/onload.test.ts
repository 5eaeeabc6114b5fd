/** @jest-environment jsdom */
import type { PluginManifest } from 'obsidian';
import TrajectoryPlugin from '../../main';
import { createApp } from '../../preview/runtime/create-app';
import manifest from '../../manifest.json';

/** Throws for whatever is asked of it. */
function untouchable(name: string): object {
  return new Proxy({}, { get: (_, key) => { throw new Error(`${name}.${String(key)} was asked for`); } });
}

test('loading asks nothing of the vault or the metadata; the index is built once the layout is ready', async () => {
  const { app } = await createApp({ notes: { 'Roadmap.md': '# Plan\n' } });
  const { vault, metadataCache } = app;
  const guarded = new Proxy(app, {
    get: (target, name) => {
      if (name === 'vault' || name === 'metadataCache') return closed ? untouchable(name) : Reflect.get(target, name);
      return Reflect.get(target, name) as unknown;
    },
  });
  let closed = true;
  const ready: (() => unknown)[] = [];
  jest.spyOn(app.workspace, 'onLayoutReady').mockImplementation((callback) => { ready.push(callback); });
  const listed = jest.spyOn(vault, 'getMarkdownFiles');
  const plugin = new TrajectoryPlugin(guarded, manifest as PluginManifest);
  plugin.loadData = () => Promise.resolve(null);
  await plugin.load();
  expect(ready).toHaveLength(1);
  expect(listed).not.toHaveBeenCalled();
  closed = false;
  const followed = jest.spyOn(metadataCache, 'on');
  ready[0]?.();
  await new Promise((resolve) => { setTimeout(resolve, 20); });
  expect(followed).toHaveBeenCalled();
  expect(listed).toHaveBeenCalled();
  plugin.unload();
});
