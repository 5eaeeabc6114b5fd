import type { HeaderModel } from '../view-model/view-model';
import { AsOf } from './as-of';
import { Icon, StateIcon } from './icon';
import type { PaneActions } from './pane-actions';
import { User } from './user';

/** Where the reader is in the plan, and what the whole pane shows. */
export function Header({ header, actions }: { readonly header: HeaderModel; readonly actions: PaneActions }) {
  return (
    <header class="tj-header" data-tj-group="header">
      <div class="tj-where">
        {header.alert !== null && <p class="tj-alert"><StateIcon mark="broken" />{header.alert}</p>}
        <h1 class="tj-h1">{header.prefix !== null && <span class="tj-roomy">{header.prefix}</span>}<User text={header.title} /></h1>
        <p class="tj-facts">{header.facts.map((fact) => <span key={fact.text} class={fact.narrow ? 'tj-fact tj-tight' : 'tj-fact'}>{fact.text}</span>)}</p>
        {header.goal !== null && <p class="tj-goal tj-roomy"><span>{header.goal.label}: </span><User text={header.goal.text} /></p>}
      </div>
      <div class="tj-tools">
        {header.roadmaps !== null && (
          <select class="tj-select dropdown" aria-label={header.roadmaps.label} onChange={(event) => actions.chooseRoadmap(event.currentTarget.value)}>
            {header.roadmaps.options.map(({ path, title, chosen }) => <option key={path} value={path} selected={chosen}>{title}</option>)}
          </select>
        )}
        <AsOf asOf={header.asOf} actions={actions} />
        <button type="button" class="tj-button" aria-pressed={header.table.pressed} data-tj-item="table" onClick={() => actions.toggleTable()}>
          <Icon name={header.table.pressed ? 'chart' : 'table'} />{header.table.label}
        </button>
      </div>
      {header.warning !== null && <p class="tj-warning"><StateIcon mark="slipping" />{header.warning}</p>}
    </header>
  );
}
