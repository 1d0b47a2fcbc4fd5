import browser from 'webextension-polyfill';

/** All sites, as the manifest names them. */
const ALL_SITES = ['http://*/*', 'https://*/*'];

/** @returns whether the user lets us read every site */
export const mayReadAll = (): Promise<boolean> => browser.permissions.contains({ origins: ALL_SITES }).catch(() => false);

/**
 * Asks the user for access to a site. Must be called in a click handler, before anything is awaited.
 * @param site match pattern, or null for all sites
 * @returns whether access was granted
 */
export async function requestAccess(site: string | null): Promise<boolean> {
  try {
    return await browser.permissions.request({ origins: site === null ? ALL_SITES : [site] });
  } catch {
    return false;
  }
}
