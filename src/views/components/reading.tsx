import { useRef } from 'preact/hooks';
import type { ReadingModel } from '../view-model/reading-model';
import { moveKeys } from './key-handler';
import { useRoving } from './use-roving';
import { User } from './user';

export interface ReadingActions {
  openLine(path: string, line: number, newTab: boolean): void;
  toggleDoubts(): void;
  showMore(): void;
}

/** The roadmap note with how each line was read beside it. The lines are one Tab stop, and arrows go from one to the next. */
export function Reading({ model, actions }: { readonly model: ReadingModel; readonly actions: ReadingActions }) {
  const root = useRef<HTMLElement>(null);
  const setStop = useRoving(root);
  return (
    <main class="tj-pane tj-reading" ref={root} onKeyDown={moveKeys} onFocusCapture={(event) => setStop(event.target)}>
      <header>
        <h1 class="tj-h1">{model.title}</h1>
        <p class="tj-note">{model.intro}</p>
        <p class="tj-reading-sum">{model.summary}</p>
        <label class="tj-filter"><input type="checkbox" checked={model.filter.on} onChange={() => actions.toggleDoubts()} />{model.filter.label}</label>
      </header>
      {model.none !== null && <p class="tj-note">{model.none}</p>}
      <ol class="tj-lines" data-tj-group="lines">
        {model.rows.map(({ line, text, said, look, inPhase, name }) => (
          <li key={line} class={`tj-line tj-line-${look}${inPhase ? ' tj-line-in' : ''}`}>
            <button type="button" class="tj-row" data-tj-item={`line:${line}`} aria-label={name} onClick={(event) => actions.openLine(model.path, line, event.ctrlKey || event.metaKey)}>
              <span class="tj-line-number">{line}</span>
              <span class="tj-line-said">{said}</span>
              <User text={text} class="tj-line-text" />
            </button>
          </li>
        ))}
      </ol>
      {model.more !== null && <button type="button" class="tj-button" onClick={() => actions.showMore()}>{model.more}</button>}
    </main>
  );
}
