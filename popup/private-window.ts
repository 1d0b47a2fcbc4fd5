import { openTab } from './open-tab';

/**
 * Whether this page was opened from a private window: nothing that is chosen there may be kept.
 * @returns false where the browser does not tell
 */
export const inPrivateWindow = (): Promise<boolean> =>
  openTab(location.search).then(
    (tab) => tab?.isPrivate ?? false,
    () => false,
  );
