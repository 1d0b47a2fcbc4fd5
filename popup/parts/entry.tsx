import type { ComponentChildren } from 'preact';
import { useId, useRef } from 'preact/hooks';
import type { Span } from '../../src/model';
import { sentenceLink } from '../../src/render/text-fragment';
import { copyText } from '../copy';
import { message } from '../message';
import { ActButton } from './act-button';
import { useAnnounce } from './live';
import { usePage } from './page-context';

interface EntryProps {
  /** Where the words stand on the page; a second click goes to the second place, and so on round. */
  readonly spans: readonly Span[];
  /** The words as they are announced. */
  readonly words: string;
  readonly look?: string;
  readonly children?: ComponentChildren;
}

/** The first words of an entry, for a short announcement. */
export const short = (words: string): string => (words.length > 24 ? `${words.slice(0, 24)}…` : words);

/** Copies a link to the sentence that holds a span. Not there where the page has no address. */
export function SentenceLink({ span }: { readonly span: Span }) {
  const { url, text } = usePage();
  const link = sentenceLink(url, text, span);
  if (link === null) return null;
  const act = async () => ((await copyText(link)) ? message('copyDoneLink') : null);
  return <ActButton look="quiet link" name={message('copyLink')} doneName={message('copyDone')} act={act} />;
}

/** Words of the article that lead to their place on the page. Words that stand nowhere on it are plain text. */
export function Entry({ spans, words, look = '', children }: EntryProps) {
  const { show, chosen, choose } = usePage();
  const id = useId();
  const announce = useAnnounce();
  const next = useRef(0);
  if (spans.length === 0) return <span class={`words ${look}`}>{children ?? words}</span>;
  const lead = async () => {
    choose(id);
    const at = next.current++ % spans.length;
    const span = spans[at];
    const found = span !== undefined && (await show(span));
    const shown = spans.length === 1 ? message('entryShown', short(words)) : message('entryShownOf', short(words), at + 1, spans.length);
    announce(found ? shown : message('entryLost'));
  };
  const last = spans[(next.current + spans.length - 1) % spans.length];
  return (
    <>
      <button type="button" class={`entry ${look}`} title={message('entryShow')} onClick={() => void lead()}>
        {children ?? words}
      </button>
      {chosen === id && last && <SentenceLink key={last[0]} span={last} />}
    </>
  );
}
