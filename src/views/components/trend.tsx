import type { TrendModel } from '../view-model/view-model';
import { unlessSame } from './unless-same';

const WIDTH = 92;
const HEIGHT = 28;
const PAD = 3;

/** Twelve weeks as a word-sized line: gaps stay gaps, the last point is marked, the dashes are the target. */
export const Trend = unlessSame(function Trend({ trend }: { readonly trend: TrendModel }) {
  const { points } = trend;
  const x = (i: number): number => round(PAD + (points.length > 1 ? (i * (WIDTH - 2 * PAD)) / (points.length - 1) : 0));
  const y = (part: number): number => round(HEIGHT - PAD - part * (HEIGHT - 2 * PAD));
  const last = points.findLastIndex((point) => point !== null);
  const lastPoint = points[last];
  return (
    <svg class="tj-trend" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      <line class="tj-trend-target" x1={PAD} x2={WIDTH - PAD} y1={y(trend.target)} y2={y(trend.target)} />
      {runs(points).map((run) => (run.length === 1
        ? <circle key={run[0]?.i} class="tj-trend-point" cx={x(run[0]?.i ?? 0)} cy={y(run[0]?.value ?? 0)} r="1" />
        : <polyline key={run[0]?.i} class="tj-trend-line" points={run.map(({ i, value }) => `${x(i)},${y(value)}`).join(' ')} />))}
      {lastPoint !== undefined && lastPoint !== null && <circle class="tj-trend-last" cx={x(last)} cy={y(lastPoint)} r="2.6" />}
    </svg>
  );
});

interface Point {
  readonly i: number;
  readonly value: number;
}

/** The points between the gaps. */
function runs(points: TrendModel['points']): readonly (readonly Point[])[] {
  const all: Point[][] = [];
  points.forEach((value, i) => {
    if (value === null) return;
    const run = all.at(-1);
    if (run !== undefined && run.at(-1)?.i === i - 1) run.push({ i, value });
    else all.push([{ i, value }]);
  });
  return all;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
