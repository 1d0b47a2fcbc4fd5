/** Patterns that are to be found each in a part of what stands at a place. */
export type InParts<Part extends string> = Partial<Record<Part, RegExp>>;

/** A rule that holds where each of its patterns is found in its part, and none of those that are excluded. */
export interface PartedRule<Part extends string> {
  readonly id: string;
  readonly where: InParts<Part>;
  readonly unless?: InParts<Part>;
}

/**
 * @param parts what stands at a place, by the names of its parts
 * @returns whether a rule holds there
 */
export function holdsFor<Part extends string>({ where, unless }: PartedRule<Part>, parts: Readonly<Record<Part, string>>): boolean {
  for (const part in where) if (!where[part]?.test(parts[part])) return false;
  for (const part in unless) if (unless[part]?.test(parts[part])) return false;
  return true;
}
