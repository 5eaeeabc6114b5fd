/** How a roadmap can be spelled, one word for each form and each trap the reader must survive. Every one stands in two notes at least. */
export const SHAPES = [
  // the line that opens a phase
  'phase-heading', 'bold-heading', 'span-on-next-heading', 'span-before-title', 'title-in-parentheses',
  'qualifier-before-colon', 'roman-number', 'cjk-number', 'number-before-word', 'number-without-phase-word',
  'keycap-number', 'middle-dot-number', 'phase-letter', 'list-item', 'checked-list-item', 'linked-item',
  'plain-line', 'horizon-heading', 'h5', 'version-heading', 'year-over-month', 'year-and-quarter-code',
  'time-box-heading', 'bare-time-box', 'day-range', 'day-checkpoint', 'ascii-tree', 'mermaid',
  // the time it carries
  'calendar-quarter', 'two-quarters', 'open-quarter', 'closing-hashes', 'relative-quarter', 'month-names', 'now',
  'open-year', 'no-time', 'half-month', 'range-hyphen', 'range-en-dash', 'range-tilde', 'range-u2011',
  // labels
  'goal-plain', 'goal-colon-inside', 'goal-colon-outside', 'space-before-colon', 'full-width-colon', 'rules',
  // traps
  'length-not-position', 'position-like-length', 'second-numbers', 'overlap', 'contradiction', 'repeated-phase',
  'template-in-comment', 'details', 'two-plans', 'parallel-tracks', 'nested-boxes', 'several-h1', 'zero-based',
  'phase-zero', 'open-end', 'ongoing', 'no-start', 'start-without-day', 'start-placeholder', 'start-day',
  'not-ascending', 'priority-order', 'title-with-separators', 'wikilink-hub',
  // the file
  'frontmatter', 'right-to-left', 'long',
  // notes that hold no plan
  'weekly-template', 'feature-list', 'priority-memo', 'meeting-notes', 'changelog', 'recipe', 'reading-list',
] as const;

export type Shape = (typeof SHAPES)[number];
