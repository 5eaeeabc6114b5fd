import { PLAN, PLANS, type Scenario, SECOND } from './operations';

/** Histories the campaigns found, as small as they could be made, by what went wrong in them. */
export const FOUND: Readonly<Record<string, Scenario>> = {
  'a note that is created unheard takes over the links of notes that are not touched': {
    mood: 'lost',
    seed: 0,
    startAfter: 0,
    operations: [
      { do: 'wait', turns: 2 },
      { do: 'rename-folder', from: 'Templates', to: 'New' },
      { do: 'ask' },
      { do: 'write', path: 'Journal/shot.png', text: '\n' },
      { do: 'write', path: 'Journal/kit 2.md', text: '\n' },
      { do: 'ask' },
      { do: 'wait', turns: 1 },
      { do: 'write', path: 'Work/kit.md', text: '\n' },
    ],
  },
  'a note that becomes a picture while the vault is looked through is no note': {
    mood: 'in-order',
    seed: 7,
    startAfter: 0,
    operations: [
      { do: 'write', path: 'Journal/kit.md', text: '\n' },
      { do: 'write', path: 'Journal/old/2026-05-03.md', text: '\n' },
      { do: 'wait', turns: 3 },
      { do: 'write', path: 'Journal/Plan.md', text: '\n' },
      { do: 'write', path: 'Journal/2026-05-04.md', text: '\n' },
      { do: 'settings', logFolders: [] },
      { do: 'rename', path: 'Journal/kit.md', to: 'Journal/shot.png' },
    ],
  },
  'a roadmap that changes while it is read is read again for everyone who waits': {
    mood: 'in-order',
    seed: 1995304499,
    startAfter: 1,
    operations: [
      { do: 'wait', turns: 1 },
      { do: 'write', path: PLAN, text: PLANS[1] ?? '' },
      { do: 'wait', turns: 1 },
      { do: 'ask' },
      { do: 'write', path: PLAN, text: PLANS[0] ?? '' },
    ],
  },
  'a phase note that comes unheard is read with the roadmap that links it': {
    mood: 'lost',
    seed: 15838,
    startAfter: 0,
    operations: [
      { do: 'write', path: SECOND, text: '---\nroadmap: true\n---\n## Phase 1: Core (Month 0-2)\n### Focus areas\n- [[Plans/Phase 2]]' },
      { do: 'wait', turns: 4 },
      { do: 'write', path: 'Plans/Phase 2.md', text: '- [x] #roadmap/ship a box 2h' },
      { do: 'ask', plan: SECOND },
    ],
  },
  'a note that changed unheard is not kept for the next start under the time of that change': {
    mood: 'lost',
    seed: 0,
    startAfter: 0,
    store: true,
    operations: [
      { do: 'wait', turns: 2 },
      { do: 'write', path: 'Journal/2026-05-03.md', text: '#roadmap/study' },
      { do: 'wait', turns: 6 },
      { do: 'restart', kept: 'all' },
    ],
  },
  // 20261540: the index had looked for the last time and was not at rest yet.
  'a note that goes in the moment in which nothing waits any more is dropped': {
    mood: 'in-order', seed: 206599751, startAfter: 0, store: false,
    operations: [
      { do: 'write', path: 'Plans/Phase 2.md', text: '# Phase 2: Load (Month 1-5)\nDeliverable: A [[queue]]\n- [x] #roadmap/ship a box 2h\n' },
      { do: 'wait', turns: 2 },
      { do: 'settings', logFolders: [], defaultHours: 1 },
      { do: 'delete', path: 'Plans/Phase 2.md' },
    ],
  },
};
