import { isConfigFile } from '../runtime/app-config';
import { isVaultPath } from '../stores/inside-vault';

/** `remove` is for whatever takes a file from its place. */
export type Access = 'read' | 'write' | 'mkdir' | 'remove';

const CONFIG = '.obsidian/';

/** The path in the part of a URL after the route, decoded once; undefined where it is none. */
export function decodeVaultPath(encoded: string): string | undefined {
  try {
    const path = decodeURIComponent(encoded);
    return isVaultPath(path) ? path : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Whether the page may reach a path: everything that is not hidden; of the hidden, the plugin's own data (and its folder, to make it),
 * and, to read, what the vault's settings say of daily notes, templates and excluded files (see `readAppConfig`).
 */
export function mayReach(path: string, access: Access, pluginId: string): boolean {
  if (!isVaultPath(path)) return false;
  if (!path.split('/').some((part) => part.startsWith('.'))) return true;
  const folder = `.obsidian/plugins/${pluginId}`;
  if (path === folder) return access === 'read' || access === 'mkdir';
  if (path === `${folder}/data.json`) return access === 'read' || access === 'write';
  return access === 'read' && path.startsWith(CONFIG) && isConfigFile(path.slice(CONFIG.length));
}
