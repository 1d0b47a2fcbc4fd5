import { HEADING_RUN } from '../rules/untitled';
import { matchesOf } from '../text/matches';
import type { Stretch } from '../text/sentences';
import { splitNames } from './name-runs';
import { namedInTurn, type Named } from './person-mention';

/** Names of a heading that stand without separators before a role verb: 陈明李小方王平出席. */
export function headingRuns(text: string, { start, end }: Stretch, known: ReadonlySet<string>): Named[] {
  return matchesOf(text.slice(start, end), HEADING_RUN).flatMap((m) =>
    namedInTurn(splitNames(m[1] as string, known) ?? [], start + m.index, 0, 'heading-run'),
  );
}
