/** `Phase 1 🛫 2027-03-01 📅 2027-04-30`: when a task begins and is due, as the Tasks plugin writes it, in any order and with other dates between. */
const BEGINS = /\s*🛫\s?(\d{4}-\d\d-\d\d)/u;
const DUE = /\s*📅\s?(\d{4}-\d\d-\d\d)/u;

/** The line with both dates in brackets, as people write a stretch of time; others as they are. */
export function withStretch(text: string): string {
  const from = text.includes('🛫') ? BEGINS.exec(text)?.[1] : undefined;
  const to = from === undefined ? undefined : DUE.exec(text)?.[1];
  return from === undefined || to === undefined ? text : `${text.replace(BEGINS, '').replace(DUE, '')} (${from} – ${to})`;
}
