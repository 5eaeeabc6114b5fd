import type { HeaderModel } from '../view-model/view-model';
import { Icon, type IconName, StateIcon } from './icon';
import type { PaneActions } from './pane-actions';
import { unlessSame } from './unless-same';
import { User } from './user';

const FACT_CLASS = { all: 'tj-fact', narrow: 'tj-fact tj-tight', wide: 'tj-fact tj-roomy' } as const;

/** Where the reader is in the plan, and what the whole pane can do. */
export const Header = unlessSame(function Header({ header, actions }: { readonly header: HeaderModel; readonly actions: PaneActions }) {
  const { asOf, table, tools } = header;
  return (
    <div class="tj-header" data-tj-group="header">
      <div class="tj-where">
        <h1 class="tj-h1 tj-clamp">{header.prefix !== null && <span class="tj-roomy">{header.prefix}</span>}<User text={header.title} /></h1>
        <p class="tj-facts">{header.facts.map(({ text, at }) => <span key={text} class={FACT_CLASS[at]}>{text}</span>)}</p>
      </div>
      <div class="tj-tools">
        {header.roadmaps !== null && (
          <select class="tj-select dropdown" aria-label={header.roadmaps.label} value={header.roadmaps.options.find(({ chosen }) => chosen)?.path} data-tj-item="roadmap" onChange={(event) => actions.chooseRoadmap(event.currentTarget.value)}>
            {header.roadmaps.options.map(({ path, title }) => <option key={path} value={path}>{title}</option>)}
          </select>
        )}
        <select class="tj-select dropdown tj-roomy" aria-label={header.window.label} title={header.window.label} data-tj-item="window" onChange={(event) => actions.setDays(Number(event.currentTarget.value))}>
          {header.window.options.map(({ days, text, chosen }) => <option key={days} value={days} selected={chosen}>{text}</option>)}
        </select>
        <Tool icon="calendar" label={asOf.label} item="as-of" expanded={asOf.open} title={asOf.pick} wordless={asOf.back === null} class="tj-roomy" onPress={() => actions.togglePicking()} />
        <Tool icon={table.pressed ? 'chart' : 'table'} label={table.label} item="table" pressed={table.pressed} class="tj-roomy" onPress={() => actions.toggleTable()} />
        <Tool icon="pencil" label={tools.log} item="log" class="tj-log" onPress={() => actions.logEntry()} />
        <Tool icon="review" label={tools.review} item="review" class="tj-cta tj-roomy" onPress={() => actions.startReview('week')} />
        <Tool icon="expand" label={tools.tab} item="tab" bare class="tj-to-tab" onPress={() => actions.openInTab()} />
        <Tool icon="more" label={tools.more} item="more" bare onPress={(event) => actions.showMenu(event)} />
      </div>
      {header.goal !== null && <p class="tj-goal tj-roomy"><span>{header.goal.label}: </span><User text={header.goal.text} /></p>}
      {header.warning !== null && <p class="tj-warning"><StateIcon mark="slipping" />{header.warning}</p>}
    </div>
  );
});

interface ToolProps {
  readonly icon: IconName;
  readonly label: string;
  readonly item: string;
  readonly class?: string;
  readonly title?: string;
  /** Never shows its word. */
  readonly bare?: boolean;
  /** Shows no word just now: it would say what stands elsewhere. */
  readonly wordless?: boolean;
  readonly pressed?: boolean;
  readonly expanded?: boolean;
  readonly onPress: (event: MouseEvent) => void;
}

/** A button that shows its word where there is room, and only its icon where there is not. */
function Tool({ icon, label, item, class: name = '', title, bare = false, wordless = bare, pressed, expanded, onPress }: ToolProps) {
  return (
    <button
      type="button"
      class={`tj-button ${bare ? 'tj-bare' : 'tj-tool'} ${name}`}
      aria-label={label}
      title={title ?? label}
      {...(pressed === undefined ? {} : { 'aria-pressed': pressed })}
      {...(expanded === undefined ? {} : { 'aria-expanded': expanded })}
      data-tj-item={item}
      onClick={onPress}
    >
      <Icon name={icon} />{!wordless && <span class="tj-roomy tj-word">{label}</span>}
    </button>
  );
}
