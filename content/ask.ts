/** What a page asks of the background, which may be asleep (a question wakes it) or gone, with the extension or without it. */
import type { Clues } from '../src/clues';
import type { PageRead, PageState, ToBackground } from '../src/messages';
import type { Article, Reading } from '../src/model';
import { isAnyReading } from '../src/page-state';
import { extension } from './extension';

/** Whether the extension that this script belongs to is still there. */
export function alive(): boolean {
  try {
    return !!extension.runtime?.id;
  } catch {
    return false;
  }
}

const ask = async (question: ToBackground): Promise<unknown> => (alive() ? extension.runtime.sendMessage(question) : null);

/** Tells what was found, for badge and icon. */
export function tell(state: PageState): void {
  const officials = state.status === 'report' ? state.reading.persons.filter((person) => person.class === 'official').length : 0;
  const message: PageRead = { kind: 'page-read', status: state.status, officials };
  ask(message).catch(() => undefined);
}

export const explain = (clues: Clues): Promise<unknown> => ask({ kind: 'explain', clues });

/** Has the script that draws tooltips put beside this one. */
export const fetchTooltip = (): Promise<unknown> => ask({ kind: 'fetch-tooltip' });

/** @returns the reading of an article; rejects where none came, though it was asked for twice: a background may be stopped while it reads */
export async function readArticle(article: Article, force: boolean): Promise<Reading> {
  const question: ToBackground = { kind: 'read-article', article, force };
  const answer = await ask(question).catch(() => ask(question));
  if (!isAnyReading(answer)) throw new Error('no reading came');
  return answer;
}

/** Has this site left alone from now on. @returns the host that was put down; null where none was */
export const leaveSite = async (): Promise<string | null> => {
  const host = await ask({ kind: 'site-off' }).catch(() => null);
  return typeof host === 'string' ? host : null;
};
