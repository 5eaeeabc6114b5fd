const SHOWN_FOR = 'button[aria-label], [aria-label][data-tooltip-position], .clickable-icon[aria-label]';

/** Shows the name of what is under the pointer, for things that are an icon and no text. */
export function showTooltips(doc: Document): void {
  let tooltip: HTMLElement | null = null;
  const hide = (): void => {
    tooltip?.remove();
    tooltip = null;
  };
  doc.addEventListener('pointerover', (event) => {
    hide();
    const el = event.target instanceof Element ? event.target.closest<HTMLElement>(SHOWN_FOR) : null;
    const label = el?.getAttribute('aria-label') ?? '';
    if (el === null || label === '' || el.textContent.trim() !== '') return;
    tooltip = doc.body.createDiv({ cls: 'tooltip', text: label, attr: { 'aria-hidden': 'true' } });
    place(tooltip, el);
  });
  doc.addEventListener('pointerdown', hide);
  doc.addEventListener('keydown', hide);
}

function place(tooltip: HTMLElement, el: HTMLElement): void {
  const box = el.getBoundingClientRect();
  const beside = el.dataset.tooltipPosition === 'right';
  const left = beside ? box.right + 8 : box.left + box.width / 2 - tooltip.offsetWidth / 2;
  const top = beside ? box.top + box.height / 2 - tooltip.offsetHeight / 2 : box.bottom + 8;
  tooltip.setCssStyles({
    left: `${String(Math.max(4, Math.min(left, window.innerWidth - tooltip.offsetWidth - 4)))}px`,
    top: `${String(Math.max(4, top))}px`,
  });
}
