/** Texts that would do harm where text is taken for markup, for an address, for a direction or for something short. */
export const HOSTILE = {
  image: '<img src=x onerror="window.hacked=1">',
  script: '<script>window.hacked=1</script>',
  frame: '<iframe src="//elsewhere.invalid/"></iframe>',
  link: '[here](javascript:window.hacked=1) ![](https://elsewhere.invalid/pixel.png)',
  turned: 'invoice\u202Efdp.exe',
  long: 'W'.repeat(5000),
} as const;

/** A vault that has such a text in every place where the pane, a list of problems or a drill-down shows what a user wrote. */
export function hostileVault(text: string): Readonly<Record<string, string>> {
  const quoted = JSON.stringify(text);
  const plan = `---
roadmap: true
start: 2026-10-01
horizon: ${quoted}
target-depth: ${quoted}
rule-leverage: ${quoted}
---
# Plan ${text}

Objective: ${text}

End state: ${text}

## Phase 0: First ${text} (Month 0-2)

Goal: ${text}

Focus areas:

1. Sewing ${text}
   - ${text}
2. ${text}

Actions:
- ${text}

Deliverables:
- [ ] Notebook ${text}
- [x] Second ${text} ✅ 2026-10-20

Failure mode: ${text}

Mood board: ${text}

## Phase 1: Second ${text} (Month 3-11)

Deliverable: ${text}

## Rules

1. Depth beats ${text}.
2. Shipping beats studying, ${text}.
3. ${text}
4. Visibility beats silence.
5. Trajectory over comfort.

## Expected transformation

From:
- ${text}

To:
- ${text}

## Final principle

${text}
`;
  const log = `- #ship #focus/sewing Notebook ${text} [artifact:: ${text}] [url:: ${text}] 2h
- #study Stitch ${text} [focus:: ${quoted}] 1h
- #build Box ${text} [date:: ${text}] [hours:: ${text}] [kind:: ${text}] [stretch:: ${text}] [phase:: ${text}]
- #busy #focus/other ${text}
`;
  return {
    '.obsidian/daily-notes.json': '{"folder": "Journal"}',
    'Roadmap.md': plan,
    'Journal/2026-11-20.md': log,
    'Journal/2026-11-19.md': log,
    'Journal/2026-11-18.md': log,
    [`Notes/${text.slice(0, 60).replace(/[/\0]/g, ' ')}.md`]: `---\nkind: ship\nfocus: ${quoted}\ndate: ${quoted}\nhours: ${quoted}\nartifact: ${quoted}\n---\n`,
    'Notes/broken.md': `---\nkind: ship\ntitle: "${text}\n---\n`,
  };
}
