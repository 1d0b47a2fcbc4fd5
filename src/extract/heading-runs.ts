import { HEADING_RUN } from '../rules/untitled';
import { matchesOf } from '../text/matches';
import type { Stretch } from '../text/sentences';
import { isFullName } from './name-shapes';
import { namedInTurn, type Named } from './person-mention';

/** Names of a heading that stand without separators before a role verb: 陈明李小方王平出席. */
export function headingRuns(text: string, { start, end }: Stretch, known: ReadonlySet<string>): Named[] {
  return matchesOf(text.slice(start, end), HEADING_RUN).flatMap((m) =>
    namedInTurn(splitNames(m[1] as string, known) ?? [], start + m.index, 0, 'heading-run'),
  );
}

/** Cuts a run into names, known ones first; null where it cannot be cut into names only. */
function splitNames(run: string, known: ReadonlySet<string>, failed = new Set<number>()): string[] | null {
  if (run === '') return [];
  if (failed.has(run.length)) return null;
  const sizes = [...new Set([...[4, 3, 2, 5, 6].filter((n) => known.has(run.slice(0, n)) && run.length >= n), 3, 2])];
  for (const size of sizes) {
    const name = run.slice(0, size);
    if (name.length < size || !(known.has(name) || isFullName(name))) continue;
    const rest = splitNames(run.slice(size), known, failed);
    if (rest) return [name, ...rest];
  }
  failed.add(run.length);
  return null;
}
