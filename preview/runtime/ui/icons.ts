import nodes from 'lucide-static/icon-nodes.json' with { type: 'json' };

const SVG = 'http://www.w3.org/2000/svg';
const lucide = nodes as unknown as Readonly<Record<string, readonly (readonly [string, Readonly<Record<string, string>>])[]>>;
const added = new Map<string, string>();

/** A new drawing of an icon: one of Lucide's, with or without `lucide-` before its name, or one that was added. */
export function getIcon(iconId: string): SVGSVGElement | null {
  const own = added.get(iconId);
  if (own !== undefined) return ownIcon(iconId, own);
  const name = iconId.replace(/^lucide-/, '');
  const shapes = Object.hasOwn(lucide, name) ? lucide[name] : undefined;
  if (shapes === undefined) return null;
  const svg = emptyIcon(name, '24');
  for (const [tag, attributes] of shapes) {
    const shape = document.createElementNS(SVG, tag);
    for (const [key, value] of Object.entries(attributes)) shape.setAttribute(key, value);
    svg.append(shape);
  }
  return svg;
}

/** Puts an icon into an element, in place of what it holds. An icon nobody knows is a mistake, so it is named. */
export function setIcon(parent: HTMLElement, iconId: string): void {
  const icon = getIcon(iconId);
  if (icon === null) throw new Error(`There is no icon "${iconId}"`);
  parent.replaceChildren(icon);
}

/** Adds an icon drawn in a box of 100 by 100. */
export function addIcon(iconId: string, svgContent: string): void {
  added.set(iconId, svgContent);
}

export function removeIcon(iconId: string): void {
  added.delete(iconId);
}

export function getIconIds(): string[] {
  return [...Object.keys(lucide).map((name) => `lucide-${name}`), ...added.keys()];
}

function emptyIcon(name: string, size: string): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  const attributes = {
    width: '24', height: '24', viewBox: `0 0 ${size} ${size}`, fill: 'none', stroke: 'currentColor',
    'stroke-width': '2', 'stroke-linecap': 'round', 'stroke-linejoin': 'round', class: `svg-icon lucide-${name}`,
  };
  for (const [key, value] of Object.entries(attributes)) svg.setAttribute(key, value);
  return svg;
}

function ownIcon(iconId: string, content: string): SVGSVGElement {
  const svg = emptyIcon(iconId, '100');
  const parsed = new DOMParser().parseFromString(`<svg xmlns="${SVG}">${content}</svg>`, 'image/svg+xml').documentElement;
  for (const child of [...parsed.childNodes]) svg.append(svg.ownerDocument.importNode(child, true));
  return svg;
}
