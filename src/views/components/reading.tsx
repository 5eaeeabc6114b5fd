import type { ReadingModel } from '../view-model/reading-model';
import { User } from './user';

export interface ReadingActions {
  openLine(path: string, line: number, newTab: boolean): void;
  toggleDoubts(): void;
  showMore(): void;
}

/** The roadmap note with how each line was read beside it. */
export function Reading({ model, actions }: { readonly model: ReadingModel; readonly actions: ReadingActions }) {
  return (
    <main class="tj-pane tj-reading">
      <header>
        <h1 class="tj-h1">{model.title}</h1>
        <p class="tj-note">{model.intro}</p>
        <p class="tj-reading-sum">{model.summary}</p>
        <label class="tj-filter"><input type="checkbox" checked={model.filter.on} onChange={() => actions.toggleDoubts()} />{model.filter.label}</label>
      </header>
      {model.none !== null && <p class="tj-note">{model.none}</p>}
      <ol class="tj-lines">
        {model.rows.map(({ line, text, said, look, inPhase, name }) => (
          <li key={line} class={`tj-line tj-line-${look}${inPhase ? ' tj-line-in' : ''}`}>
            <button type="button" class="tj-row" aria-label={name} onClick={(event) => actions.openLine(model.path, line, event.ctrlKey || event.metaKey)}>
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
