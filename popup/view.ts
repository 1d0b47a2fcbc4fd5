import type { Explanations } from '../src/explained';
import type { PageState } from '../src/messages';
import { mayReadAll } from './access';
import { explanationsOf } from './explained';
import type { OpenTab } from './open-tab';
import { inject, readAnyway, stateOf } from './page';
import { isOffTheWeb, isPdf, siteOf } from './page-kind';

/** What the popup shows. */
export type View =
  | { readonly kind: 'reading' }
  /** `explained` is null until the background has told what it knows of a report. */
  | { readonly kind: 'page'; readonly state: PageState; readonly explained: Explanations | null }
  | { readonly kind: 'forbidden' | 'pdf' | 'failed' }
  /** Nobody has read the page, and nobody has asked for it. */
  | { readonly kind: 'unread' }
  /** The browser withholds access; `site` is the match pattern to ask for, null where the address is not known. */
  | { readonly kind: 'withheld'; readonly site: string | null };

const page = (state: PageState | null): View => (state === null ? { kind: 'failed' } : { kind: 'page', state, explained: null });

/** Puts the annotator into the tab, then asks it; says why where that cannot be done. */
async function injectAndAsk(tab: OpenTab, force: boolean): Promise<View> {
  const answer = await inject(tab.id, force);
  if (answer.ok) return page(await stateOf(tab.id));
  return answer.reason === 'withheld' ? { kind: 'withheld', site: siteOf(tab) } : { kind: answer.reason };
}

/**
 * Why a tab hides its address. It does so where we may not look into it, and then nothing is put into it: Chromium would not refuse
 * but keep the order waiting for a click on the toolbar icon. With every site allowed, what hides is no site.
 */
const whyHidden = async (): Promise<View> => ((await mayReadAll()) ? { kind: 'forbidden' } : { kind: 'withheld', site: null });

/**
 * Finds out what to show for a tab: asks the page, and where nobody answers has the annotator put into it.
 * Never rejects; needs no background as long as the page answers.
 */
export async function viewOf(tab: OpenTab | null): Promise<View> {
  if (tab === null) return { kind: 'failed' };
  if (isOffTheWeb(tab)) return { kind: isPdf(tab) ? 'pdf' : 'forbidden' };
  const state = await stateOf(tab.id);
  if (state !== null) return page(state);
  if (tab.url === null) return whyHidden();
  return isPdf(tab) ? { kind: 'pdf' } : injectAndAsk(tab, false);
}

/** The same without putting anything into a page: for those that only pass by while the panel is open. */
export async function glanceAt(tab: OpenTab | null): Promise<View> {
  if (tab === null || isOffTheWeb(tab)) return viewOf(tab);
  const state = await stateOf(tab.id);
  if (state !== null) return page(state);
  if (tab.url === null) return whyHidden();
  return { kind: isPdf(tab) ? 'pdf' : 'unread' };
}

/** The same, for a page that is to be read though it does not look like a report. */
export async function viewAnyway(tab: OpenTab): Promise<View> {
  const state = await readAnyway(tab.id);
  return state === null ? injectAndAsk(tab, true) : page(state);
}

/** The same for a page of which only what was selected has been read. */
export const viewWhole = (tab: OpenTab): Promise<View> => injectAndAsk(tab, false);

/**
 * Milliseconds that a report waits for its explanations, so that it does not grow under the eye. A background that is awake answers within
 * them; one that must be woken takes longer than a person who has opened the popup should look at nothing.
 */
const WAIT = 60;

/**
 * Adds what the background knows of a report. A background that is slow, asleep or gone keeps nobody waiting.
 * @param show is given the view once or, where the explanations come late, twice
 */
export async function showExplained(view: View, show: (view: View) => void): Promise<void> {
  if (view.kind !== 'page' || view.state.status !== 'report') return show(view);
  const explained = explanationsOf(view.state).then((found): View => ({ ...view, explained: found }));
  const soon = await Promise.race([explained, new Promise<null>((done) => setTimeout(() => done(null), WAIT))]);
  show(soon ?? view);
  if (soon === null) show(await explained);
}
