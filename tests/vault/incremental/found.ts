import { PLAN, PLANS, type Scenario } from './operations';

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
};
