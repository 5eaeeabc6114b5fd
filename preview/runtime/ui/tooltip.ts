import type { TooltipOptions } from 'obsidian';

/** The text shown beside an element under the pointer, and its name for a screen reader. The page shows it. */
export function setTooltip(el: HTMLElement, tooltip: string, options: TooltipOptions = {}): void {
  el.setAttribute('aria-label', tooltip);
  if (options.placement !== undefined) el.dataset.tooltipPosition = options.placement;
  if (options.delay !== undefined) el.dataset.tooltipDelay = String(options.delay);
}
