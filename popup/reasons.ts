import { labelsHere, message } from './message';
import type { View } from './view';

/** What the user can do where there is no meeting to show. */
export type Remedy = 'read-anyway' | 'allow' | 'retry';

/** Why there is no meeting to show, in words. */
export interface Reason {
  readonly title: string;
  readonly text: string;
  readonly remedy: { readonly act: Remedy; readonly name: string } | null;
}

const reason = (title: string, text: string, act: Remedy | null = null, button = ''): Reason => ({
  title: message(title),
  text,
  remedy: act && { act, name: message(button) },
});

const number = (value: number) => new Intl.NumberFormat(labelsHere().locale).format(value);

function reasonOfTab(kind: Exclude<View['kind'], 'reading' | 'page'>, site: string | null): Reason {
  switch (kind) {
    case 'forbidden':
      return reason('stateForbiddenTitle', message('stateForbiddenText'));
    case 'pdf':
      return reason('statePdfTitle', message('statePdfText'));
    case 'failed':
      return reason('stateFailedTitle', message('stateFailedText'), 'retry', 'stateRetry');
    case 'withheld':
      return reason('stateWithheldTitle', message('stateWithheldText'), 'allow', site === null ? 'stateAllowAll' : 'stateAllow');
  }
}

/** @returns why a view shows no meeting; null where it shows one or is still reading */
export function reasonOf(view: View): Reason | null {
  if (view.kind === 'reading') return null;
  if (view.kind !== 'page') return reasonOfTab(view.kind, view.kind === 'withheld' ? view.site : null);
  switch (view.state.status) {
    case 'report':
      return null;
    case 'not-report':
      return reason('stateNotReportTitle', message('stateNotReportText'), 'read-anyway', 'stateReadAnyway');
    case 'no-article':
      return reason('stateNoArticleTitle', message('stateNoArticleText'), 'retry', 'stateRetry');
    case 'too-long':
      return reason('stateTooLongTitle', message('stateTooLongText', message('popupChars', number(view.state.length))));
  }
}
