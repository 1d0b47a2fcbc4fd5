import { message } from '../message';

/** Leads to the page of the first run, in a tab of its own: a popup would be too small for it, and settings are not left half done. */
export const FirstRunLink = () => (
  <a class="quiet about" href="/popup/first-run.html" target="_blank" rel="noopener">
    {message('firstHow')}
  </a>
);
