import { type Day, parseDay } from '../../day';
import type { Problem } from '../../problem';
import { editDistance } from '../../mapping/edit-distance';
import { type MeasureId, MEASURE_IDS, type Phase, type RoadmapOptions } from '../roadmap';
import { propertyText, propertyTexts } from './property-value';

export const NO_OPTIONS: RoadmapOptions = {
  defaultHours: null, targets: {}, phaseTargets: new Map(), phaseFocus: new Map(), edge: null, clipToHorizon: false, countFrom: null, ruleText: {},
};

/** Reads the roadmap note's properties. Keys match in any case and Unicode form; a value that cannot be used falls back alone. */
export function readOptions(properties: Readonly<Record<string, unknown>> | undefined, path: string): { readonly options: RoadmapOptions; readonly problems: readonly Problem[] } {
  if (properties === undefined) return { options: NO_OPTIONS, problems: [] };
  const problems: Problem[] = [];
  const targets: Partial<Record<MeasureId, number>> = {};
  const ruleText: Partial<Record<MeasureId, string>> = {};
  const phaseTargets = new Map<number, Partial<Record<MeasureId, number>>>();
  const phaseFocus = new Map<number, readonly string[]>();
  const baseline = new Map<number, Kept>();
  const own = { defaultHours: null as number | null, edge: null as string | null, clipToHorizon: false, countFrom: null as 0 | 1 | null };
  const seen = new Set<string>();
  for (const [written, value] of Object.entries(properties)) {
    const key = written.normalize('NFC').trim().toLowerCase();
    if (seen.has(key) || isEmpty(value)) continue;
    seen.add(key);
    const use = <T>(parsed: T | null, take: (value: T) => void): void => {
      if (parsed !== null) take(parsed);
      else problems.push({ kind: key.startsWith('target-') && isFraction(value) ? 'fraction-for-percent' : 'invalid-setting', path, line: null, values: { key: written, text: shown(value) } });
    };
    const target = /^target-([a-z]+)(?:-phase-(\d{1,4}))?$/.exec(key);
    const measure = MEASURE_IDS.find((id) => id === target?.[1] || key === `rule-${id}`);
    const kept = /^baseline-phase-(\d{1,4})$/.exec(key);
    const focus = /^focus-phase-(\d{1,4})$/.exec(key);
    if (target !== null && measure !== undefined) {
      const phase = target[2] === undefined ? null : Number(target[2]);
      use(shareOf(value), (share) => {
        if (phase === null) targets[measure] = share;
        else phaseTargets.set(phase, { ...phaseTargets.get(phase), [measure]: share });
      });
    } else if (measure !== undefined && key.startsWith('rule-')) use(propertyText(value), (text) => { ruleText[measure] = text; });
    else if (focus !== null) use(propertyTexts(value), (areas) => { phaseFocus.set(Number(focus[1]), areas); });
    else if (kept !== null) use(keptOf(value), (days) => { baseline.set(Number(kept[1]), days); });
    else if (key === 'default-hours') use(hoursOf(value), (hours) => { own.defaultHours = hours; });
    else if (key === 'edge') use(propertyTexts(value)?.[0] ?? null, (edge) => { own.edge = edge; });
    else if (key === 'horizon-mode') use(modeOf(value), (clip) => { own.clipToHorizon = clip; });
    else if (isNearlyOurs(key)) problems.push({ kind: 'unknown-setting', path, line: null, values: { key: written } });
    else if (key === 'count-from') use<0 | 1>(numberOf(value) === 1 ? 1 : numberOf(value) === 0 ? 0 : null, (base) => { own.countFrom = base; });
  }
  return { options: { ...own, targets, ruleText, phaseTargets, phaseFocus, baseline }, problems };
}

/** `target-deph`, `focus-phase-three`; other properties that begin with `target-` are somebody else's. */
function isNearlyOurs(key: string): boolean {
  const word = /^target-([a-z]+)/.exec(key)?.[1];
  return key.startsWith('focus-phase-') || (word !== undefined && MEASURE_IDS.some((id) => editDistance(word, id, 2) <= 2));
}

/** Settings for phases the plan does not have. */
export function unusedSettings({ phaseFocus, phaseTargets }: RoadmapOptions, phases: readonly Pick<Phase, 'number'>[], path: string): readonly Problem[] {
  const keys = [
    ...[...phaseFocus.keys()].map((phase) => [phase, `focus-phase-${phase}`] as const),
    ...[...phaseTargets].flatMap(([phase, targets]) => Object.keys(targets).map((id) => [phase, `target-${id}-phase-${phase}`] as const)),
  ];
  const numbers = new Set(phases.map(({ number }) => number));
  return keys.flatMap(([phase, key]): Problem[] => (numbers.has(phase) ? [] : [{ kind: 'unknown-setting', path, line: null, values: { key } }]));
}

/** The value of the first property with this name, whatever its case. */
export function propertyOf(properties: Readonly<Record<string, unknown>> | undefined, name: string): unknown {
  return propertyEntry(properties, name)?.[1];
}

/** The same with its key as it is written. */
export function propertyEntry(properties: Readonly<Record<string, unknown>> | undefined, name: string): readonly [key: string, value: unknown] | undefined {
  return Object.entries(properties ?? {}).find(([key]) => key.normalize('NFC').trim().toLowerCase() === name);
}

export function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || value === '' || (Array.isArray(value) && value.every((own) => isEmpty(own)));
}

/** A number, or a text that is one: `70`, `"70"`, `"70 %"`, `"0,5"`. Infinity and NaN are none. */
export function numberOf(value: unknown): number | null {
  const number = typeof value === 'number' ? value : typeof value === 'string' && /^\s*\d{1,6}(?:[.,]\d{1,6})?\s*%?\s*$/.test(value) ? Number(value.replace('%', '').replace(',', '.')) : Number.NaN;
  return Number.isFinite(number) ? number : null;
}

/** `0.7` where percent are meant: nobody wants under one percent, and 0.7 must not be read as that. */
export function isFraction(value: unknown): boolean {
  const number = numberOf(value);
  return number !== null && number > 0 && number < 1;
}

/** A target in percent, 0 to 100, as a share; a fraction is none. */
function shareOf(value: unknown): number | null {
  return isFraction(value) ? null : percentOf(value);
}

/** Percent, 0 to 100, as a share. */
export function percentOf(value: unknown): number | null {
  const number = numberOf(value);
  return number === null || number < 0 || number > 100 ? null : number / 100;
}

/** Hours of an entry without hours: more than 0, at most 24. */
function hoursOf(value: unknown): number | null {
  const number = numberOf(value);
  return number === null || number <= 0 || number > 24 ? null : number;
}

type Kept = NonNullable<RoadmapOptions['baseline']> extends ReadonlyMap<number, infer Days> ? Days : never;

/** `2026-08-01..2027-02-28`, or `2026-08-01..` for a phase without an end. */
function keptOf(value: unknown): Kept | null {
  const [from = '', to = '', more] = (propertyText(value) ?? '').split('..');
  const start = parseDay(from.trim());
  const end: Day | null | undefined = to.trim() === '' ? null : parseDay(to.trim());
  return start === undefined || end === undefined || more !== undefined || (end !== null && end < start) ? null : { start, end };
}

function modeOf(value: unknown): boolean | null {
  const text = propertyText(value)?.toLowerCase();
  return text === 'clip' ? true : text === 'literal' ? false : null;
}

const MOST_SHOWN = 5;

/** A value as it was written, in a few words; of a long list only its length. */
export function shown(value: unknown): string {
  const text = propertyText(value);
  return text ?? (Array.isArray(value) ? `[${value.length > MOST_SHOWN ? String(value.length) : value.map(shown).join(', ')}]` : typeof value === 'object' ? '{…}' : typeof value === 'boolean' ? String(value) : typeof value);
}
