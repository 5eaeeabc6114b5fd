import type { ViewModel } from '../view-model/view-model';
import { Areas } from './areas';
import { Deliverables } from './deliverables';
import { Empty } from './empty';
import type { PaneActions } from './pane-actions';
import { Rule, Rules } from './rules';
import { Status } from './status';
import { Timeline } from './timeline';
import { User } from './user';

interface Props {
  readonly model: ViewModel;
  readonly show: 'rules' | 'phases' | 'focus' | 'deliverables' | 'all';
  /** The drill key of the one rule to show. */
  readonly rule: string | null;
  /** "28 days to 22 Nov 2026". */
  readonly window: string;
  /** What could not be read in the block, in words. */
  readonly unknown: string | null;
  readonly actions: PaneActions;
}

/** The pane's own drawing in a note: the parts a code block asks for. What opens entries opens them in the pane. */
export function Embed({ model, show, rule, window: days, unknown, actions }: Props) {
  const { header, empty, timeline, rules, areas, deliverables } = model;
  const all = show === 'all' && rule === null;
  const row = rule === null ? undefined : rules?.rows.find((own) => own.drill === rule);
  return (
    <div class="tj-pane tj-embed" role="group" aria-label={model.name}>
      {unknown !== null && <p class="tj-note">{unknown}</p>}
      {model.status !== null && <Status status={model.status} actions={actions} />}
      {empty !== null && <Empty empty={empty} actions={actions} />}
      {header !== null && (all || show === 'phases') && rule === null && (
        <p class="tj-embed-head"><span class="tj-strong">{header.prefix}<User text={header.title} /></span> <span class="tj-facts">{header.facts.filter(({ at }) => at !== 'narrow').map(({ text }) => <span key={text} class="tj-fact">{text}</span>)}</span></p>
      )}
      {timeline !== null && (all || show === 'phases') && rule === null && <Timeline timeline={timeline} path={model.path} actions={actions} />}
      {row !== undefined && <div class="tj-rules tj-one-rule"><Rule row={row} path={model.path} actions={actions} /><p class="tj-note tj-facts"><span class="tj-fact">{row.sub}</span><span class="tj-fact">{days}</span></p></div>}
      {rules !== null && rule === null && (all || show === 'rules') && <Rules rules={rules} path={model.path} actions={actions} />}
      {areas !== null && rule === null && (all || show === 'focus') && <Areas areas={areas} actions={actions} />}
      {deliverables !== null && rule === null && (all || show === 'deliverables') && <Deliverables deliverables={deliverables} actions={actions} />}
    </div>
  );
}
