import type { PhaseBar, TimelineModel } from '../view-model/view-model';
import { Density } from './density';
import { EntryButton } from './entry-button';
import { Icon } from './icon';
import type { PaneActions } from './pane-actions';
import { lengths, partAcross } from './percent';
import { Scrub } from './scrub';
import { unlessSame } from './unless-same';
import { User } from './user';
import { useOwnId } from './use-own-id';

/** Half of what a thumb covers, in pixels. */
const THUMB = 22;

/** The phases to scale, the work along them, today, and what is due. Bars open a phase's entries; labels stand beneath where there is room. */
export const Timeline = unlessSame(function Timeline({ timeline, path, actions }: { readonly timeline: TimelineModel; readonly path: string; readonly actions: PaneActions }) {
  const id = useOwnId();
  const { zoom, today } = timeline;
  return (
    <div role="group" class="tj-section tj-timeline" data-tj-group="timeline" aria-labelledby={id} style={{ '--tj-lanes': timeline.lanes }}>
      <h2 class="tj-sr" id={id}>{timeline.title}</h2>
      <div class="tj-above">
        {timeline.scrub !== null && <Scrub scrub={timeline.scrub} actions={actions} />}
        <div key={String(today === null)} class={today !== null && today.at > 0.5 ? 'tj-now-line tj-now-late' : 'tj-now-line'} style={lengths(today === null ? {} : { at: today.at, rest: 1 - today.at, shift: -today.at })}>
          {today !== null && <span class="tj-now-label tj-roomy">{today.label}</span>}
          {zoom !== null && <button type="button" class="tj-link tj-note tj-zoom" aria-label={zoom.label} title={zoom.label} data-tj-item="zoom" onClick={() => actions.zoom(zoom.phase)}>
            <Icon name={zoom.phase === null ? 'whole' : 'zoom'} /><span class="tj-roomy">{zoom.label}</span>
          </button>}
        </div>
      </div>
      <div class="tj-plan">
        {timeline.density !== null && <Density density={timeline.density} actions={actions} />}
        <Track phases={timeline.phases} ghosts={timeline.ghosts} path={path} actions={actions} />
        <Dues marks={timeline.marks} crowded={timeline.crowded} forecasts={timeline.forecasts} actions={actions} />
        {today !== null && <span class="tj-now" aria-hidden="true" style={lengths({ at: today.at })} />}
      </div>
      {timeline.ticks.length > 0 && <div class="tj-months" aria-hidden="true">{timeline.ticks.map((tick) => <span key={tick.at} class="tj-note" style={lengths({ at: tick.at })}>{tick.text}</span>)}</div>}
      <Labels labels={timeline.labels} toScale={timeline.toScale} path={path} actions={actions} />
      {timeline.ghostNote !== null && <p class="tj-note">{timeline.ghostNote}</p>}
      {timeline.undated !== null && (
        <p class="tj-facts tj-undated"><span class="tj-fact">{timeline.undated.label}</span>{timeline.undated.phases.map((phase) => (
          <span key={phase.drill} class="tj-fact"><button type="button" class="tj-number tj-link" data-tj-item={phase.drill} onClick={() => actions.openDrill(phase.drill)}><User text={phase.title} /></button></span>
        ))}{timeline.undated.more !== null && <span class="tj-fact"><button type="button" class="tj-link" data-tj-item="undated:more" onClick={() => actions.toggleMore('undated')}>{timeline.undated.more}</button></span>}</p>
      )}
    </div>
  );
});

type Part<K extends keyof TimelineModel> = Pick<TimelineModel, K> & { readonly actions: PaneActions };

const Track = unlessSame(function Track({ phases, ghosts, path, actions }: Part<'phases' | 'ghosts'> & { readonly path: string }) {
  return (
    <div class="tj-track">
      <ol class="tj-list">
        {phases.map((phase) => <li key={phase.drill}><Bar phase={phase} path={path} actions={actions} /></li>)}
      </ol>
      {ghosts.map((ghost) => <span key={`${ghost.at}:${ghost.size}`} class="tj-ghost" aria-hidden="true" style={lengths({ at: ghost.at, size: ghost.size })} />)}
    </div>
  );
});

const Dues = unlessSame(function Dues({ marks, crowded, forecasts, actions }: Part<'marks' | 'crowded' | 'forecasts'>) {
  return (
    <div class={crowded ? 'tj-dues tj-crowded' : 'tj-dues'} onClick={(event) => openNear(event, marks, actions)}>
      {forecasts.map((bar) => <span key={bar.at} class={bar.late ? 'tj-forecast tj-forecast-late' : 'tj-forecast'} aria-hidden="true" style={lengths({ at: bar.at, size: bar.size })} />)}
      {marks.map((mark) => (
        <EntryButton key={`${mark.at}:${mark.line}`} class={`tj-due tj-due-${mark.state}`} style={lengths({ at: mark.at })} label={mark.name} title={mark.name} path={mark.path} line={mark.line} item={`due:${mark.phase}:${mark.line}`} actions={actions}>
          <span class="tj-diamond" />
        </EntryButton>
      ))}
    </div>
  );
});

/** The names beneath their bars; what a bar says, it says to screen readers itself. */
const Labels = unlessSame(function Labels({ labels, toScale, path, actions }: Part<'labels' | 'toScale'> & { readonly path: string }) {
  return (
    <div class={toScale ? 'tj-labels' : 'tj-labels tj-in-order'} aria-hidden="true">
      {labels.map(({ at, size, atEnd, names, more }) => (
        <div key={at} class={atEnd ? 'tj-label tj-label-end' : 'tj-label'} style={lengths({ at, size })}>
          {names.map((phase) => (
            <span key={phase.drill} class={`tj-phase-${phase.state}`} data-tj-for={phase.drill} title={phase.name} onClick={() => actions.openDrill(phase.drill)} onContextMenu={(event) => actions.showPlaceMenu(event, { drill: phase.drill, phase: phase.index, path, line: phase.line })}>
              <User text={phase.title} class="tj-label-title tj-clamp" />
              {(names.length === 1 || phase.state === 'current') && <span class="tj-note">{phase.when}</span>}
            </span>
          ))}
          {more !== null && <span class="tj-note">{more}</span>}
        </div>
      ))}
    </div>
  );
});

/** Under a finger the row of marks is one target: it opens the mark beneath it, or shows those that are too close to tell apart. */
function openNear(event: MouseEvent & { readonly currentTarget: HTMLElement }, marks: TimelineModel['marks'], actions: PaneActions): void {
  if (event.target !== event.currentTarget) return;
  const box = event.currentTarget.getBoundingClientRect();
  const at = partAcross(event);
  const near = marks.filter((mark) => Math.abs(mark.at - at) * box.width <= THUMB);
  const [first] = near;
  if (first !== undefined && near.length === 1) actions.openEntry(first.path, first.line, false);
  else if (near.length > 1) actions.showDues(event, near);
}

const Bar = unlessSame(function Bar({ phase, path, actions }: { readonly phase: PhaseBar; readonly path: string; readonly actions: PaneActions }) {
  return (
    <button
      type="button"
      class={`tj-phase tj-phase-${phase.state}${phase.open ? ' tj-phase-open' : ''}`}
      style={{ ...lengths({ at: phase.start, size: phase.size }), '--tj-lane': phase.lane }}
      aria-label={phase.name}
      title={phase.name}
      {...(phase.state === 'current' ? { 'aria-current': 'date' as const } : {})}
      data-tj-item={phase.drill}
      onClick={() => actions.openDrill(phase.drill)}
      onContextMenu={(event) => actions.showPlaceMenu(event, { drill: phase.drill, phase: phase.index, path, line: phase.line })}
    >
      <span class="tj-phase-bar"><span class="tj-bar" style={lengths({ size: phase.past })} /></span>
    </button>
  );
});
