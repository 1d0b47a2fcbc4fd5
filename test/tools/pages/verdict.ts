/** What the extension made of one page. */
import type { PageState } from '../../../src/messages';
import type { Row } from './set';

export interface Verdict {
  readonly row: Row;
  /** The detector woke the annotator. */
  readonly woke: boolean;
  /** What the reader said; null where nobody asked it. */
  readonly status: PageState['status'] | null;
  /** Milliseconds of the reader, or from the load of the page to the verdict. */
  readonly ms: number;
  /** Marks on the page, or an icon that says so. */
  readonly shown: boolean;
}

/** The detector was woken and the reader agreed. */
export const isFound = ({ woke, status }: Verdict): boolean => woke && status === 'report';
