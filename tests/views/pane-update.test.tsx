/** @jest-environment jsdom */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { SCENES } from './scenes';
import { Pane } from '../../src/views/components/pane';
import type { PaneActions } from '../../src/views/components/pane-actions';
import { keepSame } from '../../src/views/view-model/keep-same';
import type { ViewModel } from '../../src/views/view-model/view-model';

const nothing = (): void => undefined;
const ACTIONS = new Proxy({}, { get: () => nothing }) as PaneActions;

async function draw(into: Element, model: ViewModel): Promise<void> {
  await act(() => { render(<Pane model={model} actions={ACTIONS} />, into); });
}

/** What is drawn, line by line: but for ids, which are never given twice, what is said aloud, and the stop of the Tab key, which stays where it was. */
function drawn(pane: Element): readonly string[] {
  return [...pane.querySelectorAll('*')].filter((el) => el.getAttribute('role') !== 'status').map((el) => {
    const attributes = [...el.attributes].filter(({ name }) => name !== 'tabindex').map(({ name, value }) => `${name}=${value.replace(/^tj-id-\d+/, 'tj-id')}`);
    const text = [...el.childNodes].filter((own) => own.nodeType === 3).map((own) => own.textContent ?? '').join('');
    return `${el.tagName} ${attributes.sort().join(' ')} ${text}`;
  });
}

const ready = SCENES[0]?.model;

describe('a pane that is drawn over another one', () => {
  test.each(['drill', 'table', 'as-of', 'no-start'])('shows what one of its own shows: to %s and back', async (name) => {
    const model = SCENES.find((scene) => scene.name === name)?.model;
    if (ready === undefined || model === undefined) throw new Error('no such scene');
    const kept = document.body.appendChild(document.createElement('div'));
    let last: ViewModel | null = null;
    for (const next of [ready, model, ready]) {
      const fresh = document.body.appendChild(document.createElement('div'));
      await draw(kept, last = keepSame(last, next));
      await draw(fresh, next);
      expect(drawn(kept)).toEqual(drawn(fresh));
      render(null, fresh);
      fresh.remove();
    }
    render(null, kept);
    kept.remove();
  });

  test('draws nothing again where its model is the same', async () => {
    if (ready === undefined) throw new Error('no scenes');
    const kept = document.body.appendChild(document.createElement('div'));
    await draw(kept, ready);
    const seen: string[] = [];
    const note = (records: readonly MutationRecord[]): void => {
      // What is said aloud has a drawing of its own.
      for (const { type, attributeName, target } of records) if (target.parentElement?.closest('[role=status]') === null) seen.push(`${type} ${attributeName ?? ''}`);
    };
    const watch = new MutationObserver(note);
    watch.observe(kept, { subtree: true, childList: true, attributes: true, characterData: true });
    await draw(kept, keepSame(ready, JSON.parse(JSON.stringify(ready)) as ViewModel));
    note(watch.takeRecords());
    expect(seen).toEqual([]);
    render(null, kept);
    kept.remove();
  });
});
