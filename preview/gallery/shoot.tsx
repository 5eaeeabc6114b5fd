// Draws the scenes of the gallery into pictures. Usage: node scripts/run.mjs preview/gallery/shoot.tsx <folder> [scene …]
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { renderToString } from 'preact-render-to-string';
import { Pane } from '../../src/views/components/pane';
import type { PaneActions } from '../../src/views/components/pane-actions';
import { launchBrowser } from '../browser';
import { type Scene, SCENES } from './scenes';

const nothing = (): void => undefined;
const ACTIONS = new Proxy({}, { get: () => nothing }) as PaneActions;
const WIDTHS = [300, 420, 640, 800, 1270] as const;

const [folder = 'gallery', ...wanted] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });
const look = readFileSync(resolve('preview/gallery/obsidian-look.css'), 'utf8');
const styles = readFileSync(resolve('styles.css'), 'utf8');
const widths = (process.env['WIDTHS'] ?? '').split(',').map(Number).filter((width) => width > 0);
const themes = (process.env['THEMES'] ?? 'light,dark').split(',');

const browser = await launchBrowser();
try {
  for (const scene of SCENES.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
    for (const theme of themes) await shoot(scene, theme);
  }
} finally {
  await browser.close();
}

async function shoot(scene: Scene, theme: string): Promise<void> {
  const shown = widths.length > 0 ? widths : WIDTHS;
  const body = renderToString(<Pane model={scene.model} actions={ACTIONS} />);
  const leaves = shown.map((width) => `<div class="leaf${width <= 300 ? ' mod-right-split' : ''}" style="width:${width}px">${body}</div>`).join('');
  const html = `<!doctype html><html dir="${scene.rtl === true ? 'rtl' : 'ltr'}"><meta charset="utf-8"><style>${look}</style><style>${styles}</style><body class="theme-${theme}${scene.rtl === true ? ' mod-rtl' : ''}"><div class="stage">${leaves}</div>`;
  writeFileSync(join(folder, `${scene.name}-${theme}.html`), html);
  const page = await browser.newPage({ viewport: { width: shown.reduce((sum, width) => sum + width + 12, 20), height: 400 } });
  await page.setContent(html);
  await page.waitForTimeout(600);
  const spill = await page.evaluate(() => [...document.querySelectorAll<HTMLElement>('.leaf')].flatMap((leaf) => {
    const edge = leaf.getBoundingClientRect();
    return [...leaf.querySelectorAll<HTMLElement>('*')].filter((own) => {
      const box = own.getBoundingClientRect();
      return box.width > 1 && (box.right > edge.right + 1 || box.left < edge.left - 1) && own.closest('.tj-scroll') === null && own.checkVisibility();
    }).map((own) => `${edge.width} ${own.className}`);
  }));
  if (spill.length > 0) console.error(`${scene.name} ${theme}: ${spill.length} elements stick out`, [...new Set(spill)].slice(0, 8));
  await page.screenshot({ path: join(folder, `${scene.name}-${theme}.png`), fullPage: true });
  await page.close();
}
