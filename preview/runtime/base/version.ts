/** The newest API the types describe, and the one this stand-in follows. */
export const apiVersion = '1.13.1';

/** Whether the API is at least this version, compared part by part as numbers. */
export function requireApiVersion(version: string): boolean {
  const [ours, wanted] = [parts(apiVersion), parts(version)];
  for (let at = 0; at < 3; at += 1) {
    const difference = (ours[at] ?? 0) - (wanted[at] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return true;
}

function parts(version: string): number[] {
  return version.split('.').map(Number);
}
