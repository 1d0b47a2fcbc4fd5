import { SURNAMES } from '../lexicon';
import { NAME_AND_WORK, OFFICE_AND_NAME } from '../rules/credits';
import { isFullName, isTranscribed } from './name-shapes';

/** A name in a run, with the work told right before it there. */
export interface Glued {
  readonly name: string;
  /** Where it begins in the run. */
  readonly at: number;
  readonly work: string | null;
}

/** The names of a run with nothing between: 张明李方, 张明编辑李方. One name alone comes back as it is. */
export function gluedNames(run: string): readonly Glued[] {
  const worked = NAME_AND_WORK.exec(run);
  if (worked) {
    const [, first, work, second] = worked as unknown as [string, string, string, string];
    if (isFullName(first) && work.length > 1)
      return [
        { name: first, at: 0, work: null },
        { name: second, at: first.length + work.length, work },
      ];
  }
  const office = run.length > 4 ? OFFICE_AND_NAME.exec(run)?.[1] : undefined;
  if (office && isFullName(office)) return [{ name: office, at: run.length - office.length, work: null }];
  const cut = isOneName(run) ? undefined : [2, 3].find((size) => isFullName(run.slice(0, size)) && isFullName(run.slice(size)));
  return cut
    ? [
        { name: run.slice(0, cut), at: 0, work: null },
        { name: run.slice(cut), at: cut, work: null },
      ]
    : [{ name: run, at: 0, work: null }];
}

/** Whether a run is too short for two names, or a name of that length. */
const isOneName = (run: string): boolean =>
  run.length < 4 || run.length > 6 || run.includes('·') || isTranscribed(run) || (SURNAMES.startingAt(run, 0)?.length ?? 1) > 1;
