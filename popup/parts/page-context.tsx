import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Span } from '../../src/model';

/** What an entry needs of the page it leads to. */
export interface PageLink {
  /** The article as the page shows it. */
  readonly text: string;
  /** Scrolls the page to some words; false where the page is gone. */
  readonly show: (span: Span) => Promise<boolean>;
}

export const PageContext = createContext<PageLink>({ text: '', show: () => Promise.resolve(false) });

export const usePage = () => useContext(PageContext);
