import { useId } from 'preact/hooks';
import type { PhaseBar, TimelineModel } from '../view-model/view-model';
import type { PaneActions } from './pane-actions';
import { css } from './percent';
import { User } from './user';

/** The phases to scale, today, and what is due. Bars open a phase's entries; labels stand beneath where there is room. */
export function Timeline({ timeline, actions }: { readonly timeline: TimelineModel; readonly actions: PaneActions }) {
  const id = useId();
  const labels = timeline.phases.filter((phase) => phase.label > 0).sort((a, b) => a.start - b.start);
  return (
    <section class="tj-section tj-timeline" data-tj-group="timeline" aria-labelledby={id} style={{ '--tj-lanes': String(timeline.lanes) }}>
      <h2 class="tj-sr" id={id}>{timeline.title}</h2>
      <div class="tj-track">
        <ol class="tj-list">
          {timeline.phases.map((phase) => <li key={phase.drill}><Bar phase={phase} actions={actions} /></li>)}
        </ol>
        {timeline.marks.map((mark) => <span key={mark.at} class={`tj-due tj-due-${mark.state}`} style={{ '--tj-at': css(mark.at) }} role="img" aria-label={mark.name} />)}
        {timeline.today !== null && (
          <span class="tj-now" style={{ '--tj-at': css(timeline.today.at), '--tj-shift': css(-timeline.today.at) }}><span class="tj-now-label tj-roomy">{timeline.today.label}</span></span>
        )}
      </div>
      <div class={timeline.toScale ? 'tj-labels' : 'tj-labels tj-in-order'} aria-hidden="true" style={{ '--tj-at': css(labels[0]?.start ?? 0) }}>
        {labels.map((phase) => (
          <span key={phase.drill} class={`tj-label tj-phase-${phase.state}`} data-tj-for={phase.drill} style={{ '--tj-size': css(phase.label) }} onClick={() => actions.openDrill(phase.drill)}>
            <User text={phase.title} class="tj-label-title" />
            <span class="tj-note">{phase.when}</span>
          </span>
        ))}
      </div>
      {timeline.undated !== null && (
        <p class="tj-facts tj-undated"><span class="tj-fact">{timeline.undated.label}</span>{timeline.undated.phases.map((phase) => (
          <span key={phase.drill} class="tj-fact"><button type="button" class="tj-number tj-link" data-tj-item={phase.drill} onClick={() => actions.openDrill(phase.drill)}><User text={phase.title} /></button></span>
        ))}</p>
      )}
    </section>
  );
}

function Bar({ phase, actions }: { readonly phase: PhaseBar; readonly actions: PaneActions }) {
  return (
    <button
      type="button"
      class={`tj-phase tj-phase-${phase.state}${phase.open ? ' tj-phase-open' : ''}`}
      style={{ '--tj-at': css(phase.start), '--tj-size': css(phase.size), '--tj-lane': String(phase.lane) }}
      aria-label={phase.name}
      {...(phase.state === 'current' ? { 'aria-current': 'date' as const } : {})}
      data-tj-item={phase.drill}
      onClick={() => actions.openDrill(phase.drill)}
    >
      <span class="tj-phase-bar"><span class="tj-bar" style={{ '--tj-size': css(phase.past) }} /></span>
    </button>
  );
}
