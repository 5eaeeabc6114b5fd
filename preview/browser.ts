import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';
import type { Browser, BrowserServer, LaunchOptions } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge'];
const USUAL_PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ...[process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
    .filter((folder) => folder !== undefined).map((folder) => join(folder, 'Google/Chrome/Application/chrome.exe')),
];

/** A browser that was found: where it is, and what it must be started with. */
export interface FoundBrowser {
  readonly path: string;
  readonly args: readonly string[];
}

/** `$CHROMIUM`, then an installed Chrome or Chromium, then the one in the package `@sparticuz/chromium` (Linux). */
export async function findBrowser(environment: NodeJS.ProcessEnv = process.env): Promise<FoundBrowser> {
  const named = environment.CHROMIUM;
  if (named !== undefined && named !== '') {
    if (!existsSync(named)) throw new Error(`CHROMIUM names ${named}, and nothing is there`);
    return { path: named, args: [] };
  }
  const onPath = (environment.PATH ?? '').split(delimiter).filter((folder) => folder !== '').flatMap((folder) => NAMES.map((name) => join(folder, name)));
  const installed = [...onPath, ...USUAL_PLACES].find((path) => existsSync(path));
  if (installed !== undefined) return { path: installed, args: [] };
  if (process.platform === 'linux' && process.arch === 'x64') {
    const { default: packaged } = await import('@sparticuz/chromium');
    // Its own arguments are for a server without processes to spare; one process for all pages ends with the first page.
    return { path: await packaged.executablePath(), args: ['--headless=shell', '--font-render-hinting=none'] };
  }
  throw new Error('No browser found: install Chrome or Chromium, or set CHROMIUM to the path of one');
}

/** Starts a browser without a window, for tests and pictures. It reaches nothing but what a page asks it for. */
export async function launchBrowser(): Promise<Browser> {
  return chromium.launch(await launchOptions());
}

/** The same browser, for several processes to connect to. It listens on this machine only. */
export async function serveBrowser(): Promise<BrowserServer> {
  return chromium.launchServer({ ...await launchOptions(), host: '127.0.0.1' });
}

async function launchOptions(): Promise<LaunchOptions> {
  const { path, args } = await findBrowser();
  const asRoot = typeof process.getuid === 'function' && process.getuid() === 0;
  return {
    executablePath: path,
    headless: true,
    args: [
      ...args, ...(asRoot ? ['--no-sandbox'] : []), '--disable-gpu', '--disable-quic', '--no-first-run',
      '--disable-background-networking', '--disable-component-update', '--disable-sync',
    ],
  };
}
