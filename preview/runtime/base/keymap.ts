import type { KeymapContext, KeymapEventHandler, KeymapEventListener, Modifier, PaneType, UserEvent } from 'obsidian';
import { Platform } from './platform';

/** Keys and what they do. A scope without an answer asks its parent. */
export class Scope {
  private handlers: KeymapEventHandlerOf[] = [];

  constructor(private readonly parentScope?: Scope) {}

  register(modifiers: Modifier[] | null, key: string | null, func: KeymapEventListener): KeymapEventHandler {
    const handler: KeymapEventHandlerOf = {
      scope: this as unknown as KeymapEventHandler['scope'],
      modifiers: modifiers === null ? null : modifiers.map(plain).sort().join(','),
      key,
      func,
    };
    this.handlers.push(handler);
    return handler;
  }

  unregister(handler: KeymapEventHandler): void {
    this.handlers = this.handlers.filter((other) => other !== handler);
  }

  /** Undefined when nobody here or above knows the key; false means the event is dealt with. */
  handleKey(event: KeyboardEvent): unknown {
    const held = heldModifiers(event);
    for (const handler of this.handlers) {
      if (handler.key !== null && handler.key.toLowerCase() !== event.key.toLowerCase()) continue;
      if (handler.modifiers !== null && handler.modifiers !== held) continue;
      const context: KeymapContext = { modifiers: held, key: event.key, vkey: event.key };
      const answer: unknown = handler.func(event, context);
      if (answer !== undefined) return answer;
    }
    return this.parentScope?.handleKey(event);
  }
}

interface KeymapEventHandlerOf extends KeymapEventHandler {
  readonly func: KeymapEventListener;
}

function plain(modifier: Modifier): string {
  if (modifier !== 'Mod') return modifier;
  return Platform.isMacOS ? 'Meta' : 'Ctrl';
}

function heldModifiers(event: KeyboardEvent | MouseEvent | TouchEvent): string {
  return [event.altKey && 'Alt', event.ctrlKey && 'Ctrl', event.metaKey && 'Meta', event.shiftKey && 'Shift']
    .filter((name) => name !== false).join(',');
}

/** The stack of scopes: the newest one hears a key first, the app's own scope is always below. */
export class Keymap {
  private scopes: Scope[] = [];

  /** `viewScope` answers for the active view when no dialog is open. */
  constructor(private readonly rootScope: Scope, private readonly viewScope: () => Scope | null) {}

  pushScope(scope: Scope): void {
    this.scopes.push(scope);
  }

  popScope(scope: Scope): void {
    this.scopes = this.scopes.filter((other) => other !== scope);
  }

  /** Called for every key press in the window. */
  onKeyEvent(event: KeyboardEvent): void {
    const top = this.scopes.at(-1);
    const answer = top === undefined
      ? this.viewScope()?.handleKey(event) ?? this.rootScope.handleKey(event)
      : top.handleKey(event);
    if (answer === false) {
      event.preventDefault();
      event.stopPropagation();
    }
  }

  static isModifier(evt: MouseEvent | TouchEvent | KeyboardEvent, modifier: Modifier): boolean {
    return heldModifiers(evt).split(',').includes(plain(modifier));
  }

  /** Where a click wants its target: Mod (or the middle button) a tab, Mod+Alt a split, Mod+Alt+Shift a window. */
  static isModEvent(evt?: UserEvent | null): PaneType | boolean {
    if (!evt) return false;
    if ('button' in evt && evt.button === 1) return 'tab';
    if (!Keymap.isModifier(evt, 'Mod')) return false;
    if (!evt.altKey) return 'tab';
    return evt.shiftKey ? 'window' : 'split';
  }
}
