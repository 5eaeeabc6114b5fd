import type { ViewModel } from '../view-model/view-model';
import type { PaneActions } from './pane-actions';
import { closestOf, itemsOf } from './use-roving';

/** The pane's keys: arrows, Home and End inside a section, Esc, and single letters where they are on. */
export function keyHandler(model: ViewModel, actions: PaneActions): (event: KeyboardEvent) => void {
  return (event) => {
    const target = closestOf(event.target, '*');
    if (target === null || event.defaultPrevented) return;
    if (event.key === 'Escape') {
      if (escape(target, model, actions)) { event.preventDefault(); event.stopPropagation(); }
      return;
    }
    if (target.closest('input, select, textarea') !== null || event.ctrlKey || event.metaKey || event.altKey) return;
    const handled = move(target, event.key) || letter(event.key, model, actions);
    if (handled) event.preventDefault();
  };
}

function escape(target: Element, model: ViewModel, actions: PaneActions): boolean {
  const popover = target.closest<HTMLDetailsElement>('details[data-tj-popover][open]');
  if (popover !== null) {
    popover.open = false;
    popover.querySelector('summary')?.focus();
  } else if (model.keys !== null) actions.toggleKeys();
  else if (model.drill !== null) actions.closeDrill();
  else return false;
  return true;
}

/** Arrows, Home and End inside a section alone, for a view without other keys. */
export function moveKeys(event: KeyboardEvent): void {
  const target = closestOf(event.target, '*');
  if (target === null || target.closest('input') !== null || event.ctrlKey || event.metaKey || event.altKey) return;
  if (move(target, event.key)) event.preventDefault();
}

function move(target: Element, key: string): boolean {
  const group = target.closest('[data-tj-group]');
  if (group === null) return false;
  const items = itemsOf(group);
  const at = items.findIndex((item) => item === target.closest('[data-tj-item]'));
  const to = nextIndex(key, at, items.length, isRightToLeft(target));
  if (to === null) return false;
  items[to]?.focus();
  return true;
}

function nextIndex(key: string, at: number, length: number, rtl: boolean): number | null {
  const last = length - 1;
  switch (key) {
    case 'ArrowDown': return Math.min(last, at + 1);
    case 'ArrowUp': return Math.max(0, at - 1);
    case 'ArrowRight': return rtl ? Math.max(0, at - 1) : Math.min(last, at + 1);
    case 'ArrowLeft': return rtl ? Math.min(last, at + 1) : Math.max(0, at - 1);
    case 'Home': return 0;
    case 'End': return last;
    default: return null;
  }
}

function letter(key: string, model: ViewModel, actions: PaneActions): boolean {
  if (!model.singleKeys) return false;
  if (key === '?') actions.toggleKeys();
  else if (model.header === null) return false;
  else if (key === 't' || key === 'T') actions.toggleTable();
  else if (key === 'l' || key === 'L') actions.logEntry();
  else if (key === 'r' || key === 'R') actions.startReview('week');
  else return false;
  return true;
}

function isRightToLeft(element: Element): boolean {
  return element.ownerDocument.defaultView?.getComputedStyle(element).direction === 'rtl';
}
