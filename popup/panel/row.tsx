import { useRef } from 'preact/hooks';
import { message } from '../message';
import { CHINESE } from '../parts/chinese';
import { Doubt } from '../parts/doubt';
import { SentenceLink, short } from '../parts/entry';
import { useAnnounce } from '../parts/live';
import { usePage } from '../parts/page-context';
import type { Item } from './items';

interface RowProps {
  readonly item: Item;
  /** It is what stands in the middle of the window. */
  readonly current: boolean;
  /** Some of its words stand in the window. */
  readonly inView: boolean;
  /** The one entry of the outline that the Tab key stops at. */
  readonly stop: boolean;
  /** Told before the page moves to the entry. */
  readonly chosen: (item: Item) => void;
}

/** Leads to the places of an entry on the page, one after the other, and says so. */
function useLead({ item, chosen }: Pick<RowProps, 'item' | 'chosen'>): () => Promise<void> {
  const { show, choose } = usePage();
  const announce = useAnnounce();
  const next = useRef(0);
  return async () => {
    const { spans, words } = item;
    const at = next.current++ % spans.length;
    const span = spans[at];
    chosen(item);
    choose(item.id);
    const found = span !== undefined && (await show(span));
    const shown = spans.length === 1 ? message('entryShown', short(words)) : message('entryShownOf', short(words), at + 1, spans.length);
    announce(found ? shown : message('entryLost'));
  };
}

/** What is said beside an entry. */
function Notes({ item }: { readonly item: Item }) {
  return (
    <>
      {item.spans.length > 1 && (
        <span class="times" title={message('entryTimes', item.spans.length)}>
          ×{item.spans.length}
        </span>
      )}
      {item.confidence !== undefined && <Doubt of={{ confidence: item.confidence }} />}
      {item.notes.length > 0 && (
        <div class="told">
          {item.notes.map(({ words, lang }) => (
            <span key={words} {...(lang === null ? {} : { lang })}>
              {words}
            </span>
          ))}
        </div>
      )}
    </>
  );
}

/** One entry of the outline: the whole line leads to the page. */
export function Row({ item, current, inView, stop, chosen }: RowProps) {
  const page = usePage();
  const lead = useLead({ item, chosen });
  const [first] = item.spans;
  return (
    <li class={`row${inView ? ' in-view' : ''}`}>
      <button
        type="button"
        id={item.id}
        class="entry"
        tabIndex={stop ? 0 : -1}
        aria-current={current ? 'location' : undefined}
        onClick={() => void lead()}
      >
        {item.before && <span class="before">{item.before}</span>}
        <span class="said" {...CHINESE}>
          {item.words}
        </span>
      </button>
      <Notes item={item} />
      {page.chosen === item.id && first && <SentenceLink key={first[0]} span={first} />}
    </li>
  );
}
