import type { ViewModel } from './view-model';

type Section = keyof ViewModel & ('rules' | 'areas' | 'deliverables' | 'weeks' | 'grid' | 'failures' | 'purpose' | 'unmapped' | 'problems');

/** What is drawn a frame later than the one before it, from the top of the pane downwards. */
const LATER: readonly (readonly Section[])[] = [['rules'], ['areas', 'deliverables'], ['failures', 'weeks'], ['grid'], ['unmapped', 'problems', 'purpose']];

/** Rows of a list that come in one frame: a phase with its bar and its mark takes the better part of a millisecond to make, lay out and paint. */
const AT_ONCE = 24;

/**
 * The models to draw one after another, a frame each; the last is the whole. A drawing of much that is new is the longest,
 * and so it is several tasks: where the reader is and the one next step, then the sections that stand below, then what is
 * left of long lists, in their order. What is drawn already is part of each. Of entries and tables the reader comes back
 * to, and where little is to be seen, no section waits for another.
 */
export function partsOf(model: ViewModel, drawn: ViewModel | null): readonly ViewModel[] {
  const [first = model, ...grown] = [...growing(model, drawn), model];
  const waits = model.header === null || model.empty !== null || model.drill !== null || model.tables !== null;
  const later = waits ? [] : LATER.filter((names) => names.some((name) => model[name] !== null && (drawn?.[name] ?? null) === null));
  // Where the head stands already, the next drawing has the next section too.
  const from = (drawn?.header ?? null) === null ? 0 : 1;
  return [...later.slice(from).map((_, i) => ({ ...first, ...Object.fromEntries(later.slice(i + from).flat().map((name) => [name, null])) })), first, ...grown];
}

/** The model with more and more of its long lists, up to where nothing of them is left out. */
function* growing(model: ViewModel, drawn: ViewModel | null): IterableIterator<ViewModel> {
  for (let most = AT_ONCE, isCut = true; isCut; most += AT_ONCE) {
    isCut = false;
    const start = <T>(list: readonly T[], before: readonly T[] = []): readonly T[] => {
      if (list.length <= before.length + most) return list;
      isCut = true;
      return list.slice(0, before.length + most);
    };
    const { timeline, areas, grid, tables } = model;
    const part: ViewModel = {
      ...model,
      timeline: timeline && { ...timeline, phases: start(timeline.phases, drawn?.timeline?.phases), marks: start(timeline.marks, drawn?.timeline?.marks), ghosts: start(timeline.ghosts, drawn?.timeline?.ghosts) },
      areas: areas && { ...areas, rows: start(areas.rows, drawn?.areas?.rows) },
      grid: grid && { ...grid, rows: start(grid.rows, drawn?.grid?.rows) },
      tables: tables && tables.map((table, i) => ({ ...table, rows: start(table.rows, drawn?.tables?.[i]?.rows) })),
    };
    if (isCut) yield part;
  }
}
