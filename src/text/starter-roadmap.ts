/** A roadmap to start from: short, and every part of it is read. `start` is the first day, `YYYY-MM-DD`. */
export function starterRoadmap(start: string): string {
  return `---
roadmap: true
start: ${start}
---
# Roadmap

Time horizon: 12 months

Objective: What you want to be able to do that you cannot do now

End state: How you will know that you are there

## Phase 0: Find the direction (Month 0-2)

Goal: Choose what to go deep on.

Actions:
- Try three small projects
- Choose one area and drop two

Deliverable: One page that says what you do and for whom

Failure mode: Keeping every option open

## Phase 1: Build the skill (Month 3-11)

Goal: Do the work that people in that area are paid for.

Focus areas:

1. First area
   - A topic
   - Another topic
2. Second area
   - A topic

Deliverable: One finished project that others can see

Failure mode: Studying instead of finishing

## Rules

1. Depth beats breadth.
2. Shipping beats studying.
3. Leverage beats busyness.
4. Visibility beats silent competence.
5. Trajectory beats comfort.
`;
}
