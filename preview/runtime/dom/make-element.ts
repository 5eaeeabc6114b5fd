const SVG = 'http://www.w3.org/2000/svg';

/** Makes an element the way `createEl` describes it. A string is a class. */
export function makeElement<K extends keyof HTMLElementTagNameMap>(
  doc: Document, tag: K, info: DomElementInfo | string = {}, callback?: (el: HTMLElementTagNameMap[K]) => void,
): HTMLElementTagNameMap[K] {
  const el = doc.createElement(tag);
  const described: DomElementInfo = typeof info === 'string' ? { cls: info } : info;
  describe(el, described);
  if (described.text !== undefined) el.setText(described.text);
  if (described.title !== undefined) el.title = described.title;
  for (const key of ['value', 'type', 'placeholder', 'href'] as const) {
    const value = described[key];
    if (value === undefined) continue;
    if (key === 'value') (el as unknown as HTMLInputElement).value = value;
    else el.setAttribute(key, value);
  }
  callback?.(el);
  place(el, described);
  return el;
}

export function makeSvg<K extends keyof SVGElementTagNameMap>(
  doc: Document, tag: K, info: SvgElementInfo | string = {}, callback?: (el: SVGElementTagNameMap[K]) => void,
): SVGElementTagNameMap[K] {
  const el = doc.createElementNS(SVG, tag);
  const described: SvgElementInfo = typeof info === 'string' ? { cls: info } : info;
  describe(el, described);
  callback?.(el);
  place(el, described);
  return el;
}

/** Adds `parent` to a description, as the methods on nodes do. */
export function within<T extends DomElementInfo | SvgElementInfo>(parent: Node, info: T | string | undefined): T {
  return { ...(typeof info === 'string' ? { cls: info } : info), parent } as T;
}

/** The classes in a description: one string of several, or a list. */
export function classNames(cls: string | readonly string[] | undefined): string[] {
  const text = typeof cls === 'string' ? cls : (cls ?? []).join(' ');
  return text.split(/\s+/).filter((name) => name !== '');
}

function describe(el: Element, { cls, attr }: SvgElementInfo): void {
  el.classList.add(...classNames(cls));
  if (attr !== undefined) el.setAttrs(attr);
}

function place(el: Element, { parent, prepend }: SvgElementInfo): void {
  if (parent === undefined) return;
  if (prepend === true) parent.insertBefore(el, parent.firstChild);
  else parent.appendChild(el);
}
