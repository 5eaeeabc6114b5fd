import type { ComponentChildren } from 'preact';
import type { PaneActions } from './pane-actions';

interface Props {
  readonly path: string;
  readonly line: number;
  readonly item: string;
  readonly class: string;
  readonly title?: string;
  /** Where the text inside does not say it. */
  readonly label?: string;
  readonly style?: Readonly<Record<string, string>>;
  readonly actions: PaneActions;
  readonly children: ComponentChildren;
}

/** Opens a note at its line; with Mod, or the middle button, in a new tab. Right-click and the menu key show the usual actions. */
export function EntryButton({ path, line, item, class: name, title, label, style, actions, children }: Props) {
  return (
    <button
      type="button"
      class={name}
      data-tj-item={item}
      {...(title === undefined ? {} : { title })}
      {...(label === undefined ? {} : { 'aria-label': label })}
      {...(style === undefined ? {} : { style })}
      onClick={(event) => actions.openEntry(path, line, event.ctrlKey || event.metaKey)}
      onAuxClick={(event) => { if (event.button === 1) actions.openEntry(path, line, true); }}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
        event.preventDefault();
        actions.openEntry(path, line, true);
      }}
      onContextMenu={(event) => {
        event.preventDefault();
        actions.showNoteMenu(event, path, line);
      }}
      onMouseOver={(event) => actions.hoverEntry(event, path)}
    >
      {children}
    </button>
  );
}
