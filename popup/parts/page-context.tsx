import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { ArticleFacts, Span } from '../../src/model';

/** What an entry needs of the page it leads to. */
export interface PageLink {
  /** The article as the page shows it. */
  readonly text: string;
  /** The page's address. */
  readonly url: string | null;
  readonly article: ArticleFacts | null;
  /** Scrolls the page to some words; false where the page is gone. */
  readonly show: (span: Span) => Promise<boolean>;
  /** The entry that was followed last, by its id: it alone offers a link to its sentence. */
  readonly chosen: string | null;
  readonly choose: (id: string) => void;
}

const NOWHERE: PageLink = { text: '', url: null, article: null, show: () => Promise.resolve(false), chosen: null, choose: () => undefined };

export const PageContext = createContext<PageLink>(NOWHERE);

export const usePage = () => useContext(PageContext);
