/** Hides the last bits of a division. */
const DUST = 1e-6;

/** Parts of a whole as whole percentages that sum to what the whole is: those with the most left over are rounded up (row U6). */
export function wholeParts(shares: readonly number[]): readonly number[] {
  const whole = shares.map((share) => Math.floor(share * 100 + DUST));
  const sum = (of: readonly number[]): number => of.reduce((all, own) => all + own, 0);
  const left = (i: number): number => (shares[i] ?? 0) * 100 - (whole[i] ?? 0);
  const up = new Set(shares.map((_, i) => i).sort((a, b) => left(b) - left(a)).slice(0, Math.round(sum(shares) * 100) - sum(whole)));
  return whole.map((own, i) => (up.has(i) ? own + 1 : own));
}
