import type { PluginManifest } from 'obsidian';
import type { App } from './runtime/app';
import { refuse, refusingFunction } from './runtime/base/refuse';
import * as runtime from './runtime/index';

type PluginClass = new (app: App, manifest: PluginManifest) => runtime.Plugin;

/** `obsidian` as a plugin gets it: what it lacks is refused by name, not undefined. */
const obsidian = new Proxy(runtime as unknown as Record<string, unknown>, {
  get: (target, name) => {
    if (name in target || typeof name === 'symbol' || name === '__esModule' || name === 'default') return Reflect.get(target, name) as unknown;
    return refuse(name);
  },
});

/**
 * Runs a built `main.js` as the app does, and gives back the plugin's class.
 * It can have `obsidian`, and the names of the editor's packages; any other module fails, as it would on a phone.
 */
export function evaluatePlugin(source: string): PluginClass {
  const module: { exports: unknown } = { exports: {} };
  const run = new Function('require', 'module', 'exports', source) as (load: typeof requireModule, holder: typeof module, exports: unknown) => void;
  run(requireModule, module, module.exports);
  const exported = module.exports as { default?: unknown };
  const PluginType = exported.default ?? exported;
  if (typeof PluginType !== 'function') throw new Error('main.js exports no plugin');
  return PluginType as PluginClass;
}

/** Runs, makes and loads a plugin. */
export async function loadPlugin(app: App, source: string, manifest: PluginManifest): Promise<runtime.Plugin> {
  return app.loadPlugin(evaluatePlugin(source), manifest);
}

function requireModule(name: string): unknown {
  if (name === 'obsidian') return obsidian;
  if (name.startsWith('@codemirror/') || name.startsWith('@lezer/')) return refusingFunction(name);
  throw new Error(`Cannot find module '${name}'`);
}
