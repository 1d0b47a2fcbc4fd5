import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { message } from '../message';

interface FoldProps<T> {
  readonly items: readonly T[];
  /** How many are shown at first. One or two more are not worth a click and are shown too. */
  readonly first: number;
  readonly children: (shown: readonly T[]) => ComponentChildren;
}

const SLACK = 2;

/** A long list that shows its beginning, and the rest on request. */
export function Fold<T>({ items, first, children }: FoldProps<T>) {
  const [open, set] = useState(false);
  const isLong = items.length > first + SLACK;
  return (
    <>
      {children(open || !isLong ? items : items.slice(0, first))}
      {isLong && (
        <button type="button" class="more" aria-expanded={open} onClick={() => set(!open)}>
          {open ? message('moreHide') : message('moreShow', items.length)}
        </button>
      )}
    </>
  );
}
