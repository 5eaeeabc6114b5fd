/** A part of 0 to 1 as a CSS length, rounded so that the same picture is the same text. */
export function css(part: number): string {
  return `${Number((part * 100).toFixed(3))}%`;
}

/** How far across its element a pointer stands, 0 to 1 along the way time runs. */
export function partAcross(event: MouseEvent & { readonly currentTarget: HTMLElement }): number {
  const { currentTarget } = event;
  const box = currentTarget.getBoundingClientRect();
  const along = (event.clientX - box.left) / box.width;
  return currentTarget.win.getComputedStyle(currentTarget).direction === 'rtl' ? 1 - along : along;
}
