import type { Locator } from 'playwright-core';

/** A colour that is too close to what is behind it. */
export interface TooClose {
  readonly what: string;
  readonly ratio: number;
}

/** Parts of a picture that carry meaning, with the property that paints them and what they lie on (default: their parent). */
export const GRAPHICS: readonly (readonly [selector: string, property: string, on?: string])[] = [
  ['.tj-gauge > .tj-bar', 'background-color', '.tj-band-low'],
  ['.tj-gauge > .tj-target', 'background-color', '.tj-band-low'],
  ['.tj-gauge > .tj-range', 'background-color'],
  ['.tj-meter > .tj-bar:not(.tj-bar-off)', 'background-color'],
  ['.tj-meter > .tj-target', 'background-color'],
  ['.tj-phase-current .tj-bar', 'background-color'],
  ['.tj-phase-past .tj-bar', 'border-top-color'],
  ['.tj-now', 'background-color'],
  ['.tj-diamond', 'border-top-color'],
  ['.tj-mark svg', 'color'],
  ['.tj-shipped', 'background-color'],
  ['.tj-studied', 'background-color'],
  ['.tj-built', 'border-top-color'],
  ['.tj-trend-line', 'stroke'],
  ['.tj-trend-last', 'fill'],
  ['.tj-density-shipped', 'fill'],
  ['.tj-density-built', 'stroke'],
  ['.tj-density-studied', 'fill'],
  ['.tj-density-other', 'stroke'],
  ['.tj-forecast', 'background-color'],
  ['.tj-box', 'border-top-color'],
  ['.tj-pip', 'border-top-color'],
];

/** Every text of the pane below 4.5:1, and every meaningful part of a picture below 3:1, by the formula of WCAG 2.2. */
export function tooClose(pane: Locator): Promise<{ readonly texts: readonly TooClose[]; readonly graphics: readonly TooClose[]; readonly seen: readonly string[] }> {
  return pane.evaluate((root: HTMLElement, graphics) => {
    type Colour = readonly [red: number, green: number, blue: number, alpha: number];
    const canvas = document.createElement('canvas');
    canvas.width = canvas.height = 1;
    const context = canvas.getContext('2d', { willReadFrequently: true });
    const known = new Map<string, Colour>();
    // The canvas resolves every form of colour there is, mixes included.
    const resolve = (css: string): Colour => {
      const before = known.get(css);
      if (before !== undefined || context === null) return before ?? [0, 0, 0, 1];
      context.clearRect(0, 0, 1, 1);
      // What is no colour, such as none, is not to be seen.
      context.fillStyle = 'transparent';
      context.fillStyle = css;
      context.fillRect(0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data;
      const colour: Colour = [red, green, blue, alpha / 255];
      known.set(css, colour);
      return colour;
    };
    const over = (top: Colour, below: Colour): Colour => [0, 1, 2].map((i) => (top[i] ?? 0) * top[3] + (below[i] ?? 0) * (1 - top[3])).concat(1) as unknown as Colour;
    const behind = (el: Element | null): Colour => {
      if (el === null) return [255, 255, 255, 1];
      const own = resolve(getComputedStyle(el).backgroundColor);
      return own[3] === 1 ? own : over(own, behind(el.parentElement));
    };
    const light = (colour: Colour): number => [0.2126, 0.7152, 0.0722].reduce((sum, share, i) => {
      const part = (colour[i] ?? 0) / 255;
      return sum + share * (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
    }, 0);
    const contrast = (a: Colour, b: Colour): number => {
      const [high = 0, low = 0] = [light(a), light(b)].sort((x, y) => y - x);
      return Math.round(100 * (high + 0.05) / (low + 0.05)) / 100;
    };
    const visible = (el: Element): boolean => el.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true }) && el.closest('.tj-sr') === null && el.getBoundingClientRect().width > 0;
    const texts = new Map<string, number>();
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const el = node.parentElement;
      if (el === null || (node.textContent ?? '').trim() === '' || !visible(el)) continue;
      const below = behind(el);
      const ratio = contrast(over(resolve(getComputedStyle(el).color), below), below);
      if (ratio < 4.5) texts.set(`${el.className}: ${(node.textContent ?? '').slice(0, 30)}`, ratio);
    }
    const parts = new Map<string, number>();
    const seen = new Set<string>();
    for (const [selector, property, on] of graphics) {
      for (const el of [...root.querySelectorAll(selector)].filter(visible)) {
        seen.add(selector);
        const ground = on === undefined ? el.parentElement : el.parentElement?.querySelector(on) ?? el.parentElement;
        const below = behind(ground);
        const style = getComputedStyle(el);
        // A border that has no width has a colour all the same.
        const drawn = property !== 'border-top-color' || parseFloat(style.borderTopWidth) > 0;
        const ratio = contrast(over(resolve(drawn ? style.getPropertyValue(property) : 'transparent'), below), below);
        if (ratio < 3) parts.set(selector, Math.min(ratio, parts.get(selector) ?? 99));
      }
    }
    const list = (map: ReadonlyMap<string, number>): { what: string; ratio: number }[] => [...map].map(([what, ratio]) => ({ what, ratio }));
    return { texts: list(texts), graphics: list(parts), seen: [...seen] };
  }, GRAPHICS as (readonly [string, string, string?])[]);
}
