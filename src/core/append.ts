/** Puts more behind a list, however many they are: a call takes only so many arguments. */
export function append<T>(list: T[], more: readonly T[]): void {
  for (const own of more) list.push(own);
}
