export const ABSENT_MEMBERS: ReadonlyMap<string, readonly string[]> = new Map();
