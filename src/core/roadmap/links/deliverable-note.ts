import { propertyBlock, propertyPlaces } from '../../note/property-block';
import type { Problem } from '../../problem';
import { saysDone } from '../fields/deliverables';
import { isFraction, percentOf, propertyOf, shown } from '../options/read-options';
import { propertyText } from '../options/property-value';
import type { Deliverable } from '../roadmap';
import type { Links } from './follow-links';

/**
 * A deliverable that is a link, or begins with one, has what its note says of itself: `progress` in percent and
 * `status: done` (measures.md section 6). Values that cannot be used are left out and reported, at their line in that note.
 */
export function withOwnNote(deliverable: Deliverable, links: Links, problems: Problem[]): Deliverable {
  const link = deliverable.path === undefined ? links.opening(deliverable.line, deliverable.text) : null;
  const note = link === null ? null : links.open(link)?.note;
  if (link === null || note === null || note === undefined) return deliverable;
  const { path, text, structure } = note;
  const of = (name: string): unknown => propertyOf(structure.frontmatter, `rm-${name}`) ?? propertyOf(structure.frontmatter, name);
  const value = of('progress');
  const progress = isFraction(value) ? null : percentOf(value);
  if (progress === null && value !== null && value !== undefined && value !== '') {
    const block = propertyBlock(text, structure.sections ?? []);
    const lines = block === null ? [] : [...propertyPlaces(block).lines];
    const line = lines.find(([key]) => /^(?:rm-)?progress$/i.test(key))?.[1] ?? null;
    problems.push({ kind: isFraction(value) ? 'fraction-for-percent' : 'invalid-setting', path, line, values: { key: 'progress', text: shown(value) } });
  }
  return { ...deliverable, note: { link: link.linkpath, progress, done: saysDone(propertyText(of('status')) ?? '') } };
}
