import type { Phase } from '../../core/roadmap/roadmap';
import type { Lacking } from './view-model';
import type { ViewContext } from './view-input';

/** What a phase lacks, with the way to its heading; what the roadmap lacks, with the way to its top. */
export function lacking({ words, report: { roadmap } }: ViewContext, what: 'rules.none' | 'areas.none' | 'deliverables.none' | 'failures.none', phase?: Phase): Lacking {
  return { text: words.say(what), button: words.say('lacking.open'), path: phase?.path ?? roadmap.path, line: phase?.line ?? 1 };
}
