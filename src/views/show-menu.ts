import type { Menu } from 'obsidian';

/** Shows a menu where the pointer is, or under the item that has the focus when a key asked for it. */
export function showMenu(menu: Menu, event: MouseEvent): void {
  const target = event.currentTarget ?? event.target;
  if (event.clientX > 0 || event.clientY > 0 || target === null || !('getBoundingClientRect' in target)) {
    menu.showAtMouseEvent(event);
    return;
  }
  const element = target as Element;
  const { left, bottom } = element.getBoundingClientRect();
  menu.showAtPosition({ x: left, y: bottom }, element.doc);
}
