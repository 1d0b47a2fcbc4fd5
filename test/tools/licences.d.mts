export interface LockedPackage {
  readonly name: string;
  readonly version: string;
  /** As the package says: an SPDX expression. */
  readonly licence: string;
  /** Part of the extension or of the command line, rather than a tool. */
  readonly shipped: boolean;
}
/** Every package of a lock file, by name. */
export function packagesOf(lock: { readonly packages: Readonly<Record<string, object>> }): LockedPackage[];
/** Shipped packages whose licence does not let us ship them, one line each. */
export function unshippable(packages: readonly LockedPackage[]): string[];
/** The list for people, in Markdown. */
export function listOf(packages: readonly LockedPackage[]): string;
/** The texts of the licences of everything in a build; throws for a package that has none. */
export function shippedTexts(): string;
