import { useRef } from 'preact/hooks';
import type { ViewModel } from '../view-model/view-model';
import { Areas } from './areas';
import { AsOf } from './as-of';
import { Deliverables } from './deliverables';
import { Drill } from './drill';
import { Empty } from './empty';
import { Failures, Purpose } from './failures';
import { Grid } from './grid';
import { Header } from './header';
import { keyHandler } from './key-handler';
import { Keys } from './keys';
import { LiveRegion } from './live-region';
import { NextStep } from './next-step';
import type { PaneActions } from './pane-actions';
import { Problems } from './problems';
import { Rules } from './rules';
import { Status } from './status';
import { Tables } from './tables';
import { Timeline } from './timeline';
import { UnmappedQueue } from './unmapped';
import { useKeepFocus } from './use-keep-focus';
import { useRoving } from './use-roving';
import { useWayBack } from './use-way-back';
import { Weeks } from './weeks';
import { useOwnId } from './use-own-id';

/**
 * The roadmap pane: a picture of its model. Its width, not the device, decides the layout (see styles.css). At the side of the window it
 * is no second main part of it.
 */
export function Pane({ model, actions, aside = false }: { readonly model: ViewModel; readonly actions: PaneActions; readonly aside?: boolean }) {
  const root = useRef<HTMLDivElement>(null);
  const nameId = useOwnId();
  const setStop = useRoving(root);
  const rememberOpener = useWayBack(root, model.drill?.key ?? null);
  const focus = useKeepFocus(root);
  const { header, empty, rules, drill, tables } = model;
  const columns = tables === null;
  return (
    <div
      role={aside ? 'complementary' : 'main'}
      class={`tj-pane${drill === null ? '' : ' tj-drilled'}`}
      ref={root}
      aria-labelledby={nameId}
      onKeyDown={keyHandler(model, actions)}
      onFocusCapture={(event) => { setStop(event.target); focus.got(event.target); }}
      onBlurCapture={(event) => focus.lost(event.target)}
      onClickCapture={(event) => rememberOpener(event.target)}
    >
      <span class="tj-sr" id={nameId}>{model.name}</span>
      <LiveRegion model={model} />
      {model.status !== null && <Status status={model.status} actions={actions} />}
      {model.keys !== null && <Keys keys={model.keys} actions={actions} />}
      {header !== null && <Header header={header} actions={actions} />}
      {header !== null && <AsOf asOf={header.asOf} actions={actions} />}
      {empty !== null && <Empty empty={empty} actions={actions} />}
      {model.timeline !== null && <Timeline timeline={model.timeline} path={model.path} actions={actions} />}
      {columns && model.next !== null && <NextStep next={model.next} actions={actions} />}
      <div class={columns ? 'tj-body' : 'tj-body tj-tables'}>
        <div class="tj-main">
          {tables !== null && <Tables tables={tables} actions={actions} />}
          {columns && rules !== null && <Rules rules={rules} path={model.path} actions={actions} />}
          {drill !== null && <Drill drill={drill} actions={actions} />}
        </div>
        {columns && (
          <div class="tj-side">
            {model.areas !== null && <Areas areas={model.areas} actions={actions} />}
            {model.deliverables !== null && <Deliverables deliverables={model.deliverables} actions={actions} />}
            {model.weeks !== null && <Weeks weeks={model.weeks} actions={actions} />}
            {model.failures !== null && <Failures failures={model.failures} actions={actions} />}
          </div>
        )}
        {columns && (
          <div class="tj-rest">
            {model.grid !== null && <Grid grid={model.grid} actions={actions} />}
            {model.unmapped !== null && <UnmappedQueue unmapped={model.unmapped} actions={actions} />}
            {model.problems !== null && <Problems problems={model.problems} actions={actions} />}
          </div>
        )}
      </div>
      {!columns && model.grid !== null && <Grid grid={model.grid} actions={actions} />}
      {!columns && model.failures !== null && <Failures failures={model.failures} actions={actions} />}
      {!columns && model.unmapped !== null && <UnmappedQueue unmapped={model.unmapped} actions={actions} />}
      {!columns && model.problems !== null && <Problems problems={model.problems} actions={actions} />}
      {model.purpose !== null && <Purpose purpose={model.purpose} />}
      {header !== null && (
        <div class="tj-dock" data-tj-group="dock">
          <button type="button" class="tj-button tj-cta" data-tj-item="dock-log" onClick={() => actions.logEntry()}>{header.tools.log}</button>
          <button type="button" class="tj-button" data-tj-item="dock-review" onClick={() => actions.startReview('week')}>{header.tools.reviewShort}</button>
        </div>
      )}
    </div>
  );
}
