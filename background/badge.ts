/** What the icon shows for a tab. The browser keeps it; nothing is remembered here. */
import browser from 'webextension-polyfill';
import type { PageRead } from '../src/messages';

const SIZES = [16, 32, 48, 128];
/** The ground of the number: dark enough for white digits. */
const GROUND = '#2f5fd0';

/** The icon in its states; test/tools/icons.mjs draws them. */
type Icon = 'idle' | 'report' | 'off' | 'withheld';

const icons = (name: Icon) => Object.fromEntries(SIZES.map((size) => [size, `/icons/${name}-${size}.png`]));

function titleFor(read: Pick<PageRead, 'status' | 'officials'>): string {
  if (read.status !== 'report') return browser.i18n.getMessage('actionTitle');
  const key = read.officials === 1 ? 'tooltipIconOne' : 'tooltipIconReport';
  return browser.i18n.getMessage(key, String(read.officials));
}

/** Shows what was found on the page of a tab. A tab that was closed meanwhile is passed over. */
export async function showFound(tabId: number, read: Pick<PageRead, 'status' | 'officials'>): Promise<void> {
  const report = read.status === 'report';
  const shown = [
    browser.action.setBadgeText({ tabId, text: report && read.officials ? String(read.officials) : '' }),
    browser.action.setBadgeBackgroundColor({ tabId, color: GROUND }),
    browser.action.setIcon({ tabId, path: icons(report ? 'report' : 'idle') }),
    browser.action.setTitle({ tabId, title: titleFor(read) }),
  ];
  await Promise.all(shown.map((each) => each.catch(() => undefined)));
}

/**
 * Shows that a report was seen and left alone.
 * @param why its site is left alone, or the user wants to be the one who asks
 */
export async function showLeft(tabId: number, why: 'site' | 'click'): Promise<void> {
  const title = browser.i18n.getMessage(why === 'site' ? 'tooltipIconOff' : 'tooltipIconClick');
  const shown = [
    browser.action.setBadgeText({ tabId, text: '' }),
    browser.action.setIcon({ tabId, path: icons('off') }),
    browser.action.setTitle({ tabId, title }),
  ];
  await Promise.all(shown.map((each) => each.catch(() => undefined)));
}

/** Says on the icon of every tab whether we may read pages at all. */
export async function showAccess(granted: boolean): Promise<void> {
  await browser.action.setIcon({ path: icons(granted ? 'idle' : 'withheld') });
  await browser.action.setTitle({ title: browser.i18n.getMessage(granted ? 'actionTitle' : 'tooltipIconWithheld') });
  await browser.action.setBadgeText({ text: granted ? '' : '?' });
  await browser.action.setBadgeBackgroundColor({ color: '#6b7280' });
}

/** Milliseconds that a tick stands where the number was. */
const TICK = 2000;

/** Says on the badge of a tab for two seconds whether what was asked for was done; then calls for what stood there before. */
export async function flashBadge(tabId: number, done: boolean, restore: () => Promise<void>): Promise<void> {
  const shown = [
    browser.action.setBadgeText({ tabId, text: done ? '✓' : '!' }),
    browser.action.setBadgeBackgroundColor({ tabId, color: done ? '#0b6b44' : '#a8231c' }),
  ];
  await Promise.all(shown.map((each) => each.catch(() => undefined)));
  await new Promise((over) => setTimeout(over, TICK));
  await restore();
}
