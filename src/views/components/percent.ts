/** A part of 0 to 1 as a CSS length, rounded so that the same picture is the same text. */
export function css(part: number): string {
  return `${Number((part * 100).toFixed(3))}%`;
}
