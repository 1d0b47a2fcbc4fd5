import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import type { Span } from '../../src/model';
import { message } from '../message';
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
const short = (words: string): string => (words.length > 24 ? `${words.slice(0, 24)}…` : words);

/** Words of the article that lead to their place on the page. Words that stand nowhere on it are plain text. */
export function Entry({ spans, words, look = '', children }: EntryProps) {
  const { show } = usePage();
  const announce = useAnnounce();
  const next = useRef(0);
  if (spans.length === 0) return <span class={`words ${look}`}>{children ?? words}</span>;
  const lead = async () => {
    const at = next.current++ % spans.length;
    const span = spans[at];
    const found = span !== undefined && (await show(span));
    const shown = spans.length === 1 ? message('entryShown', short(words)) : message('entryShownOf', short(words), at + 1, spans.length);
    announce(found ? shown : message('entryLost'));
  };
  return (
    <button type="button" class={`entry ${look}`} title={message('entryShow')} onClick={() => void lead()}>
      {children ?? words}
    </button>
  );
}
