import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { MeetingReading } from '../../src/model';
import { message } from '../message';
import { CHINESE } from '../parts/chinese';
import { Section } from '../parts/section';
import { Lead } from '../report/points';
import { currentOf, inViewOf } from './current';
import { type Group, type Item, itemsOf, type Part } from './items';
import { Row } from './row';
import { EVERYTHING, type Sieve, sifted } from './sift';
import { SieveBar } from './sieve-bar';
import { useKeys } from './use-keys';
import { usePlace } from './use-place';

interface OutlineProps {
  readonly parts: readonly Part[];
  readonly reading: MeetingReading;
  readonly tabId: number;
  readonly turn: number;
}

/** What is the same for all entries. */
interface Lit {
  readonly current: string | null;
  readonly inView: ReadonlySet<string>;
  readonly stop: string | null;
  readonly chosen: (item: Item) => void;
}

function GroupOf({ group, before, lit }: { readonly group: Group; readonly before: Group | undefined; readonly lit: Lit }) {
  const { title, titleIsChinese, posts, saying, items } = group;
  return (
    <div class="group">
      {title !== null && title !== before?.title && (
        <h3>
          <span {...(titleIsChinese ? CHINESE : {})}>{title}</span>
          {posts !== '' && (
            <span class="posts" {...CHINESE}>
              {posts}
            </span>
          )}
        </h3>
      )}
      {saying !== null && <Lead saying={saying} />}
      <ul>
        {items.map((item) => (
          <Row
            key={item.id}
            item={item}
            current={item.id === lit.current}
            inView={lit.inView.has(item.id)}
            stop={item.id === lit.stop}
            chosen={lit.chosen}
          />
        ))}
      </ul>
    </div>
  );
}

const count = (part: Part): number => itemsOf([part]).length;

function Sections({ parts, lit }: { readonly parts: readonly Part[]; readonly lit: Lit }) {
  return (
    <>
      {parts.map((part) => (
        <Section key={part.id} id={part.id} title={part.title} count={count(part)} of={part.of}>
          {part.groups.map((group, at) => (
            <GroupOf key={group.id} group={group} before={part.groups[at - 1]} lit={lit} />
          ))}
        </Section>
      ))}
    </>
  );
}

/** Keeps the current entry in sight while the page is read; not while the reader is in the outline itself. */
function useInSight(current: string | null, list: { readonly current: HTMLElement | null }): void {
  useLayoutEffect(() => {
    const entry = current === null ? null : document.getElementById(current);
    if (!entry || list.current?.contains(document.activeElement)) return;
    entry.scrollIntoView?.({ block: 'nearest' });
  }, [current]);
}

/** Whatever is narrowed is seen from its first entry on, below the bar that stays in sight. */
function useFromTheTop(sieve: Sieve, list: { readonly current: HTMLElement | null }): void {
  const before = useRef(sieve);
  useLayoutEffect(() => {
    if (before.current === sieve) return;
    before.current = sieve;
    list.current?.scrollIntoView?.({ block: 'start' });
  }, [sieve]);
}

/** The entries that pass the sieve, following the page; arrow keys move through them. */
export function Outline({ parts, reading, tabId, turn }: OutlineProps) {
  const [sieve, setSieve] = useState(EVERYTHING);
  const list = useRef<HTMLDivElement>(null);
  const shown = useMemo(() => sifted(parts, reading, sieve), [parts, reading, sieve]);
  const items = useMemo(() => itemsOf(shown), [shown]);
  const { place, hold, held } = usePlace(tabId, turn);
  const current = items.find(({ id }) => id === held) ?? (place === null ? null : currentOf(items, place));
  const keys = useKeys(items, current, hold);
  useInSight(current?.id ?? null, list);
  useFromTheTop(sieve, list);
  const lit: Lit = { current: current?.id ?? null, inView: inViewOf(items, place), stop: keys.stop, chosen: hold };
  return (
    <>
      <SieveBar parts={parts} reading={reading} sieve={sieve} change={setSieve} found={items.length} enter={() => keys.enter()} />
      <div class="outline" ref={list} role="group" aria-label={message('panelOutline')} onKeyDown={keys.press} onFocusIn={keys.focused}>
        {items.length === 0 && <p class="none">{message(itemsOf(parts).length === 0 ? 'panelNothing' : 'panelNoMatch')}</p>}
        <Sections parts={shown} lit={lit} />
      </div>
    </>
  );
}
