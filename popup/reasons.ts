import { labelsHere, message } from './message';
import type { View } from './view';

/** What the user can do where there is no meeting to show. */
export type Remedy = 'read-anyway' | 'read-whole' | 'allow' | 'retry';

/** Why there is no meeting to show, in words. */
export interface Reason {
  readonly title: string;
  readonly text: string;
  readonly remedy: { readonly act: Remedy; readonly name: string } | null;
}

type State = Exclude<View['kind'], 'reading' | 'page'> | 'not-report' | 'no-article' | 'too-long';

/** The names of the messages: title, text, and the button where something can be done. */
const MESSAGES: Readonly<Record<State, readonly [title: string, text: string, act?: Remedy, button?: string]>> = {
  'not-report': ['stateNotReportTitle', 'stateNotReportText', 'read-anyway', 'stateReadAnyway'],
  'no-article': ['stateNoArticleTitle', 'stateNoArticleText', 'retry', 'stateRetry'],
  'too-long': ['stateTooLongTitle', 'stateTooLongText'],
  forbidden: ['stateForbiddenTitle', 'stateForbiddenText'],
  pdf: ['statePdfTitle', 'statePdfText'],
  withheld: ['stateWithheldTitle', 'stateWithheldText', 'allow', 'stateAllow'],
  unread: ['stateUnreadTitle', 'stateUnreadText', 'retry', 'stateRead'],
  failed: ['stateFailedTitle', 'stateFailedText', 'retry', 'stateRetry'],
};

function stateOf(view: View): State | null {
  if (view.kind === 'reading') return null;
  if (view.kind !== 'page') return view.kind;
  return view.state.status === 'report' ? null : view.state.status;
}

/** What a message's $1 stands for: how long a page is that is too long. */
function valuesOf(view: View): string[] {
  if (view.kind !== 'page' || view.state.status !== 'too-long') return [];
  return [message('popupChars', new Intl.NumberFormat(labelsHere().locale).format(view.state.length))];
}

/** @returns why a view shows no meeting; null where it shows one or is still reading */
export function reasonOf(view: View): Reason | null {
  const state = stateOf(view);
  if (state === null) return null;
  const [title, text, act, button] = MESSAGES[state];
  const isAnySite = view.kind === 'withheld' && view.site === null;
  const name = isAnySite ? 'stateAllowAll' : button;
  return {
    title: message(title),
    text: message(text, ...valuesOf(view)),
    remedy: act && name ? { act, name: message(name) } : null,
  };
}
