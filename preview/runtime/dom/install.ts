import { installElementHelpers } from './element-helpers';
import { installGlobals } from './globals';
import { installNodeHelpers } from './node-helpers';

/** Adds to the prototypes what the app adds to them. Without a document only the globals that need none. */
export function installDom(): void {
  installGlobals();
  if (typeof document === 'undefined') return;
  installNodeHelpers();
  installElementHelpers();
}

installDom();
