/** Reads what a source file imports. */

/** One import as it is written, and the line on which it stands (from 1). */
export interface Import {
  readonly file: string;
  readonly line: number;
  readonly what: string;
}

const STATEMENT = /^[ \t]*(?:import|export)\b(?:[^'"`;]*?\bfrom)?\s*(['"])(?<what>[^'"\n]+)\1/gm;
const CALL = /\bimport\(\s*(['"])(?<what>[^'"\n]+)\1/g;

/**
 * @param file path of the source, for the answer
 * @param code its text
 * @returns every static, re-exporting, type-only and dynamic import, without what stands behind a `?`
 */
export function importsOf(file: string, code: string): Import[] {
  const found = [...code.matchAll(STATEMENT), ...code.matchAll(CALL)];
  return found.map((match) => ({
    file,
    line: code.slice(0, (match.index ?? 0) + match[0].length).split('\n').length,
    what: (match.groups?.what ?? '').replace(/\?.*$/, ''),
  }));
}
