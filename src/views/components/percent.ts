/** Parts of 0 to 1 as the lengths styles.css draws by name, rounded so that the same picture is the same text. */
export function lengths(parts: Readonly<Record<string, number>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(parts).map(([name, part]) => [`--tj-${name}`, `${Number((part * 100).toFixed(3))}%`]));
}

/** How far across its element a pointer stands, 0 to 1 along the way time runs. */
export function partAcross(event: MouseEvent & { readonly currentTarget: HTMLElement }): number {
  const { currentTarget } = event;
  const box = currentTarget.getBoundingClientRect();
  const along = (event.clientX - box.left) / box.width;
  return currentTarget.win.getComputedStyle(currentTarget).direction === 'rtl' ? 1 - along : along;
}
