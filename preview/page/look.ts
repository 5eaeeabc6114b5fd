import type { App } from '../runtime/app';

/** Sets the colour scheme, by the classes themes go by. */
export function setTheme(app: App | null, theme: 'light' | 'dark'): void {
  document.body.classList.toggle('theme-dark', theme === 'dark');
  document.body.classList.toggle('theme-light', theme === 'light');
  app?.workspace.trigger('css-change');
}

/** Turns the window round for languages written from right to left. */
export function setRtl(on: boolean): void {
  document.body.classList.toggle('mod-rtl', on);
}

export function isRtl(): boolean {
  return document.body.classList.contains('mod-rtl');
}
