import type { Locator, Page } from 'playwright-core';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startServer } from '../../../preview/server/start-server';
import { collectComplaints } from './complaints';
import type { PagePool } from './page-pool';
import { takeBuilt } from './shared-run';
import type { Built } from './shared-run';
import { copyVault } from './vault-folder';
import type { VaultFixture } from './vault-folder';

/** The day on which the example vault is read. */
export const EXAMPLE_DAY = '2026-11-22';

export interface PaneOptions {
  /** Default: the example vault. */
  readonly vault?: VaultFixture;
  /** The day the page plays. Default: the example's day. */
  readonly today?: string;
  readonly theme?: 'light' | 'dark';
  /** Where the roadmap is open. Default: a main tab alone, so that there is one pane on the page. */
  readonly layout?: 'side' | 'main' | 'both';
  /** Width of the pane in CSS pixels. Default: what the window leaves. */
  readonly width?: number;
  readonly device?: 'desktop' | 'phone';
  readonly language?: string;
  readonly rtl?: boolean;
  /** Size of the window. */
  readonly window?: { readonly width: number; readonly height: number };
  readonly reducedMotion?: 'reduce' | 'no-preference';
  readonly forcedColors?: 'active' | 'none';
  /** Runs in the page before its own scripts. */
  readonly before?: string;
  /** What must be there before the pane counts as drawn; null to wait for nothing. Default: figures, or a next step. */
  readonly ready?: string | null;
}

/** A page with the roadmap pane over a vault of its own. */
export interface OpenPane {
  readonly page: Page;
  /** The vault's folder on the disk. */
  readonly folder: string;
  readonly url: string;
  /** The pane's root element. */
  readonly pane: Locator;
  readonly complaints: readonly string[];
  read(path: string): Promise<string>;
  write(path: string, text: string): Promise<void>;
  remove(path: string): Promise<void>;
  rename(from: string, to: string): Promise<void>;
  close(): Promise<void>;
}

/** Figures or a next step, and nothing under way. */
const DRAWN = '.tj-pane:not(:has(.tj-status)) :is(button.tj-rule, .tj-empty)';

/** The first drawing is one of some frames. */
const FRAMES = 7;

async function drawnWhole(page: Page): Promise<void> {
  await page.evaluate(async (frames) => {
    for (let i = 0; i < frames; i += 1) await new Promise(requestAnimationFrame);
  }, FRAMES);
}

/** Read once by a test file. */
let built: Promise<Built> | undefined;

/** Serves a copy of a vault, opens the page and waits until the pane is drawn. */
export async function openPane(pages: PagePool, options: PaneOptions): Promise<OpenPane> {
  const { vault = 'career', today = EXAMPLE_DAY, window: viewport = { width: 1280, height: 900 }, ready = DRAWN } = options;
  const { folder, remove } = await copyVault(vault);
  const server = await startServer({ vault: folder, today, ...await (built ??= takeBuilt()) });
  const page = await pages.take({ touch: options.device === 'phone', before: options.before });
  await page.setViewportSize(viewport);
  await page.emulateMedia({ reducedMotion: options.reducedMotion ?? 'reduce', forcedColors: options.forcedColors ?? 'none', colorScheme: options.theme ?? 'light' });
  const complaints = collectComplaints(page, server.url);
  const url = server.url + query(options);
  const close = async (): Promise<void> => {
    await pages.give(page, server.url);
    await server.close();
    await remove();
  };
  try {
    await page.goto(url);
    await page.waitForFunction(() => {
      if (window.previewError !== undefined) throw window.previewError;
      return window.preview !== undefined;
    });
    if (ready !== null) await page.locator(ready).first().waitFor();
    await drawnWhole(page);
  } catch (error) {
    await close();
    throw new Error(`The pane was not drawn. ${String(error)}\n${complaints.join('\n')}`);
  }
  return {
    page, folder, url, complaints, close,
    pane: page.locator('.tj-pane'),
    read: (path) => readFile(join(folder, path), 'utf8'),
    write: (path, text) => writeFile(join(folder, path), text),
    remove: (path) => rm(join(folder, path)),
    rename: (from, to) => rename(join(folder, from), join(folder, to)),
  };
}

function query({ theme = 'light', layout = 'main', width, device = 'desktop', language, rtl = false }: PaneOptions): string {
  const parts = new URLSearchParams({ theme, layout, device });
  if (width !== undefined) parts.set('width', String(width));
  if (language !== undefined) parts.set('lang', language);
  if (rtl) parts.set('rtl', '1');
  return `?${parts.toString()}`;
}
