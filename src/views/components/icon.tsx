import type { Mark } from '../view-model/view-model';

const SHAPES = {
  ok: 'M12 2a10 10 0 1 0 0 20a10 10 0 1 0 0-20m-4 10 3 3 5-6',
  watch: 'M12 3 2 21h20zM12 10v4M12 17.5v.01',
  broken: 'M8 2h8l6 6v8l-6 6H8l-6-6V8zM9 9l6 6M15 9l-6 6',
  dots: 'M8 12h.01M12 12h.01M16 12h.01',
  tick: 'm4 12 6 6L20 6',
  down: 'm6 9 6 6 6-6',
  back: 'M19 12H5M12 19l-7-7 7-7',
  calendar: 'M4 5h16v16H4zM4 10h16M8 2v5M16 2v5',
  table: 'M3 4h18v16H3zM3 10h18M9 10v10',
  chart: 'M4 4v16h16M8 14h5M8 9h9',
  pencil: 'M21 7 8 20l-5 1 1-5L17 3z',
  review: 'M14 3H5v18h14v-9M9 12l2 2M9 8h3M21 4l-8 9-3 1 1-3 8-9z',
  expand: 'M15 3h6v6M9 21H3v-6M21 3l-7 7M3 21l7-7',
  more: 'M4.5 12h1M11.5 12h1M18.5 12h1M4.5 12.6h1M11.5 12.6h1M18.5 12.6h1M4.5 11.4h1M11.5 11.4h1M18.5 11.4h1',
  left: 'm15 6-6 6 6 6',
  right: 'm9 6 6 6-6 6',
  up: 'M12 19V5M6 11l6-6 6 6',
  fall: 'M12 5v14M6 13l6 6 6-6',
  zoom: 'M11 4a7 7 0 1 0 0 14a7 7 0 1 0 0-14M16 16l5 5M8 11h6M11 8v6',
  whole: 'M11 4a7 7 0 1 0 0 14a7 7 0 1 0 0-14M16 16l5 5M8 11h6',
} as const;

export type IconName = keyof typeof SHAPES;

/** A small outline. Always beside a word, so it is hidden from screen readers. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg class="tj-icon" viewBox="0 0 24 24" aria-hidden="true">
      {name === 'dots' && <circle cx="12" cy="12" r="10" stroke-dasharray="4 3.85" />}
      <path d={SHAPES[name]} />
    </svg>
  );
}

const MARKS: Readonly<Record<Mark, IconName>> = {
  'on-target': 'ok', 'slipping': 'watch', 'broken': 'broken', 'too-little-data': 'dots', 'not-set-up': 'dots', 'not-measured': 'dots',
};

/** The shape of a state: a circle with a tick, a triangle, an octagon with a cross, a dotted circle. */
export function StateIcon({ mark }: { readonly mark: Mark }) {
  return <span class={`tj-mark tj-${mark}`}><Icon name={MARKS[mark]} /></span>;
}
