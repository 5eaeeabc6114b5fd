import { useEffect, useRef, useState } from 'preact/hooks';
import type { ViewModel } from '../view-model/view-model';
import { whatChanged } from '../view-model/what-changed';

/** The least time between two announcements, in milliseconds. */
const PAUSE = 5000;

/** Says which rules changed their state, politely and at most once per five seconds. */
export function LiveRegion({ model }: { readonly model: ViewModel }) {
  const said = useRef(model.states);
  const last = useRef(-Infinity);
  const el = useRef<HTMLDivElement>(null);
  const [text, setText] = useState('');
  useEffect(() => {
    const say = (): void => {
      const sentence = whatChanged(said.current, model.states);
      said.current = model.states;
      if (sentence === '') return;
      last.current = performance.now();
      setText(sentence);
    };
    const wait = last.current + PAUSE - performance.now();
    if (wait <= 0) { say(); return undefined; }
    const win = el.current?.ownerDocument.defaultView ?? window;
    const timer = win.setTimeout(say, wait);
    return () => win.clearTimeout(timer);
  }, [model.states]);
  return <div ref={el} class="tj-sr" role="status" aria-live="polite">{text}</div>;
}
