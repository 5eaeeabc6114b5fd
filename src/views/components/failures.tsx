import type { FailuresModel, PurposeModel } from '../view-model/view-model';
import { EntryButton } from './entry-button';
import { StateIcon } from './icon';
import { Lack } from './lack';
import { NumberText } from './number';
import type { PaneActions } from './pane-actions';
import { Section } from './section';
import { unlessSame } from './unless-same';
import { User } from './user';

/** How the current phase could fail, in the user's words, with the rules that speak for it. */
export const Failures = unlessSame(function Failures({ failures, actions }: { readonly failures: FailuresModel; readonly actions: PaneActions }) {
  return (
    <Section head={failures.head} actions={actions} class="tj-failures">
      <Lack lack={failures.none} item="failures:add" actions={actions} />
      <ul class="tj-list">
        {failures.rows.map((row, i) => (
          <li key={`${row.line}:${i}`} class="tj-failure">
            <EntryButton class="tj-link" path={row.path} line={row.line} item={`failure:${row.line}:${i}`} actions={actions}><User text={row.text} class="tj-clamp" /></EntryButton>
            {row.signals.map((signal, s) => <span key={s} class="tj-signal"><StateIcon mark={signal.mark} /><NumberText number={signal.number} item={`signal:${row.line}:${i}:${s}`} actions={actions} /></span>)}
            {row.quiet !== null && <span class="tj-note">{row.quiet}</span>}
          </li>
        ))}
      </ul>
    </Section>
  );
});

/** The change the plan is for and the principle it ends on: last, and quietly. */
export const Purpose = unlessSame(function Purpose({ purpose }: { readonly purpose: PurposeModel }) {
  return (
    <div role="group" class="tj-section tj-purpose" aria-label={purpose.title}>
      {purpose.change.length > 0 && (
        <dl class="tj-change tj-note">
          {purpose.change.map(({ label, items }) => [<dt key={label}>{label}</dt>, ...items.map((item, i) => <dd key={`${label}:${i}`}><User text={item} /></dd>)])}
        </dl>
      )}
      {purpose.principle !== null && <p class="tj-note"><User text={purpose.principle} /></p>}
    </div>
  );
});
