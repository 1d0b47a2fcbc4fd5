/** What icon and badge say of a tab: what its page holds, all frames considered. */
import type { PageRead, PageState } from '../src/messages';
import { flashBadge, showFound } from './badge';
import { stateOf } from './page';

const officialsIn = (state: PageState | null): number =>
  state?.status === 'report' ? state.reading.persons.filter((person) => person.class === 'official').length : 0;

/** Asks a tab what it holds, and shows that. @param otherwise what is shown where nobody answers */
export async function showAsked(tabId: number, otherwise: PageRead['status']): Promise<void> {
  const state = await stateOf(tabId);
  await showFound(tabId, { status: state?.status ?? otherwise, officials: officialsIn(state) });
}

/** Says for two seconds whether what was asked for was done. */
export const flash = (tabId: number, done: boolean): Promise<void> => flashBadge(tabId, done, () => showAsked(tabId, 'no-article'));
