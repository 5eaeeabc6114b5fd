/** The text of a small plan, for vaults of a note or two. `properties` are the lines between the dashes; null for no block. */
export function smallPlan(properties: string | null, title = 'Learn to bind books'): string {
  return `${properties === null ? '' : `---\n${properties}\n---\n`}# ${title}

## Phase 0: Paper and thread (Month 0-2)

Goal: Fold and sew without a teacher.

Focus areas:

1. Sewing
   - Kettle stitch
2. Paper

Deliverable: One notebook that opens flat

Failure mode: Buying tools

## Phase 1: Boards and cloth (Month 3-11)

Goal: Bind for other people.

Focus areas:

1. Covering

Deliverable: Five books in other hands

## Rules

1. Depth beats breadth.
2. Shipping beats studying.
`;
}

/** A daily note for the small plan, and where daily notes are. */
export const SMALL_LOG = {
  '.obsidian/daily-notes.json': '{"folder": "Journal"}',
  'Journal/2026-11-20.md': '- #roadmap/ship #focus/sewing Notebook for the kitchen 2h\n- #roadmap/study #focus/sewing Coptic stitch 1h\n',
};
