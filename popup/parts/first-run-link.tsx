import { message } from '../message';

/**
 * Leads to the page of the first run, in a tab of its own: a popup would be too small for it, and settings are not left half done.
 * @param short a sign instead of words, where there is little room
 */
export function FirstRunLink({ short = false }: { readonly short?: boolean }) {
  const words = message('firstHow');
  return (
    <a class="quiet about" href="/popup/first-run.html" target="_blank" rel="noopener" title={words}>
      {short && (
        <span class="sign" aria-hidden="true">
          ?
        </span>
      )}
      <span class={short ? 'unseen' : ''}>{words}</span>
    </a>
  );
}
