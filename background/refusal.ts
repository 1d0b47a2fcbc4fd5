/** Why a page could not be read. */
import browser from 'webextension-polyfill';
import type { ReadTabAnswer } from '../src/messages';

export type Reason = Extract<ReadTabAnswer, { ok: false }>['reason'];

/** Stores, whose pages browsers keep extensions away from. */
const STORES =
  /^https:\/\/(?:chromewebstore\.google\.com\/|chrome\.google\.com\/webstore|microsoftedge\.microsoft\.com\/addons|addons\.mozilla\.org\/|addons\.opera\.com\/)/;
/** Words of Chrome's errors about pages that no permission opens; Firefox says the same of all. */
const CLOSED = /cannot access a chrome|cannot be scripted|extensions gallery|error page|view-source/i;

const ALL_SITES = { origins: ['http://*/*', 'https://*/*'] };

const allowed = (origins: string[]): Promise<boolean> => browser.permissions.contains({ origins }).catch(() => false);

/** @returns whether the user lets us read every site */
export const mayReadAll = (): Promise<boolean> => allowed(ALL_SITES.origins);

/**
 * @param url of the tab, where the browser tells it
 * @param error what the browser said when it refused
 */
export async function reasonFor(url: string | undefined, error: unknown): Promise<Reason> {
  const said = error instanceof Error ? error.message : String(error);
  if (CLOSED.test(said)) return 'forbidden';
  if (url === undefined) {
    // An address is hidden when we may not read it: with every site allowed, it is no site.
    return (await mayReadAll()) ? 'forbidden' : 'withheld';
  }
  if (STORES.test(url) || !/^https?:/.test(url)) return 'forbidden';
  const { origin } = new URL(url);
  return (await allowed([`${origin}/*`])) ? 'failed' : 'withheld';
}
