import type { ComponentChildren } from 'preact';
import browser from 'webextension-polyfill';
import { isOff, type Settings, sitesWith } from '../../src/settings';
import { message } from '../message';
import type { OpenTab } from '../open-tab';
import { hostFrom } from '../options/host';
import { type Change, useSettings } from '../use-settings';
import { FirstRunLink } from './first-run-link';
import { useAnnounce } from './live';
import { PanelButton } from './panel-button';
import { Switches } from './switches';

interface SiteProps {
  readonly host: string;
  readonly settings: Settings;
  readonly change: Change;
}

/** Leaves the site alone, or reads it again: the same button, so that the focus stays on it. */
function SiteButton({ host, settings, change }: SiteProps) {
  const announce = useAnnounce();
  const off = isOff(settings, host);
  const turn = () => {
    change({ sitesOff: sitesWith(settings.sitesOff, host, !off) });
    announce(message(off ? 'optionsSiteRemoved' : 'optionsSiteAdded', host));
  };
  return (
    <button type="button" class={off ? 'second site' : 'quiet site'} onClick={turn}>
      {message(off ? 'siteOn' : 'siteOff')}
    </button>
  );
}

interface BarProps {
  readonly tab: OpenTab;
  /** Whether the page could be looked at: only such a site can be left alone. */
  readonly read: boolean;
  /** Whether the page has marks to switch. */
  readonly marks: boolean;
}

const Note = ({ children }: { readonly children: ComponentChildren }) => <p class="bar-note">{children}</p>;

/**
 * The bar at the foot of the popup: which marks the page gets, whether its site is left alone, and the way to the settings.
 * From a private window nothing is kept, so nothing can be chosen there.
 */
export function PageBar({ tab, read, marks }: BarProps) {
  const [settings, change] = useSettings();
  const host = read && /^https?:/u.test(tab.url ?? '') ? hostFrom(tab.url ?? '') : null;
  const site = settings !== null && host !== null && !tab.isPrivate ? { host, settings, change } : null;
  const off = site !== null && isOff(site.settings, site.host);
  return (
    <footer class="page-bar">
      {off && <Note>{message('siteIsOff', site.host)}</Note>}
      {tab.isPrivate && <Note>{message('popupPrivate')}</Note>}
      {marks && !off && !tab.isPrivate && <Switches />}
      <div class="bar-acts">
        {site && <SiteButton {...site} />}
        <PanelButton />
        <FirstRunLink short />
        <button type="button" class="quiet settings" onClick={() => void browser.runtime.openOptionsPage()}>
          {message('popupSettings')}
        </button>
      </div>
    </footer>
  );
}
