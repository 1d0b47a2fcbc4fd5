import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { openPanel } from '../../src/open-panel';
import { message } from '../message';

/** Opens the side panel of the window, and closes the popup, which would lie over the page. */
export function PanelButton() {
  // Known before the click: a browser opens the panel only while the click lasts.
  const [windowId, set] = useState<number | undefined>(undefined);
  useEffect(() => void browser.windows.getCurrent().then(({ id }) => set(id)), []);
  const open = () => {
    if (windowId !== undefined) void openPanel(chrome, windowId).then(() => window.close());
  };
  return (
    <button type="button" class="quiet" title={message('popupPanelWhy')} onClick={open}>
      {message('popupPanel')}
    </button>
  );
}
