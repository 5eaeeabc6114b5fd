type Properties = Readonly<Record<string, unknown>> | null;

/** The value of a property, by name in any case or by pattern; null where there is none. */
export function parseFrontMatterEntry(frontmatter: Properties, key: string | RegExp): unknown {
  if (frontmatter === null || typeof frontmatter !== 'object') return null;
  const found = Object.keys(frontmatter).find((name) => (typeof key === 'string' ? name.toLowerCase() === key.toLowerCase() : key.test(name)));
  return found === undefined ? null : frontmatter[found] ?? null;
}

/** The texts of a list property, or a single text as a list; null where there is no such property. */
export function parseFrontMatterStringArray(frontmatter: Properties, key: string | RegExp): string[] | null {
  const value = parseFrontMatterEntry(frontmatter, key);
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : null;
}

export function parseFrontMatterAliases(frontmatter: Properties): string[] | null {
  return parseFrontMatterStringArray(frontmatter, 'aliases');
}
