import { SLOGAN_FORMS } from '../lexicon/slogans';
import { AWARDED, CLEARED, DOCUMENT, LONGER, NUMBERED_BARE, SO_MANY, THINGS } from '../rules/slogans';
import type { ReadDocument } from './document';
import { parallelsIn } from './parallel';
import { isMereCount, isNone, judgeQuoted } from './quoted-judge';
import type { SloganMention } from './slogan-mention';
import type { TargetMention } from './targets';
import { matchesOf, searched } from '../text/matches';
import { overlapping } from '../text/within';

/** Quoted words, and those with words quoted in them: “构建‘三位一体’格局”. */
const QUOTED = /“([^“”\n]{2,90})”|‘([^“”‘’\n]{2,90})’/g;
const INNER = /‘([^“”‘’\n]{2,90})’/g;

/** So many units before words are looked at. */
const REACH = 120;

/** Finds slogans in headings, body and section headings. */
export function slogansOf(doc: ReadDocument, targets: readonly TargetMention[]): SloganMention[] {
  const found: SloganMention[] = [];
  for (const { start, end, block, persons } of doc.sentences) {
    const quoted = quotedIn(doc.text, start, end, targets);
    const listed = listedIn(doc.text, start, end).filter((m) => !quoted.some((q) => q.start <= m.start && m.end <= q.end));
    const runs =
      block.kind === 'body'
        ? parallelsIn(doc.text, start, end).filter((m) => ![...quoted, ...persons].some((q) => q.start < m.end && m.start < q.end))
        : [];
    found.push(
      ...quoted,
      ...runs.map((run) => ({ ...run, glossaryId: listed.find((m) => m.start === run.start && m.end === run.end)?.glossaryId ?? null })),
    );
    found.push(...listed.filter((m) => m.type === 'numbered' || !runs.some((run) => run.start <= m.start && m.end <= run.end)));
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Titles of documents: nothing that is named in one is said. */
function documentsIn(text: string, from: number, to: number): { start: number; end: number }[] {
  const words = text.slice(from, to);
  return words.includes('《') ? searched(words, DOCUMENT).map((m) => ({ start: from + m.index, end: from + m.index + m[0].length })) : [];
}

/** The decision tree of the guidelines over quotation marks: where it takes nothing of a quotation, what is quoted in it is tried. */
function quotedIn(text: string, from: number, to: number, targets: readonly TargetMention[]): SloganMention[] {
  const found: SloganMention[] = [];
  for (const m of searched(text.slice(from, to), QUOTED)) {
    const start = from + m.index + 1;
    const end = start + m[0].length - 2;
    const whole = soMany(text, start, end, from) ?? quotedAt(text, start, end, from, targets);
    if (whole) found.push(whole);
    else
      for (const inner of searched(text.slice(start, end), INNER)) {
        const at = start + inner.index + 1;
        found.push(...[quotedAt(text, at, at + inner[0].length - 2, from, targets) ?? []].flat());
      }
  }
  return found;
}

/** A number of points that are called by one word: 三个“始终坚持”. */
function soMany(text: string, start: number, end: number, from: number): SloganMention | null {
  const counted =
    end - start <= 6 && !SLOGAN_FORMS.get(plain(text.slice(start, end))) && SO_MANY.test(text.slice(Math.max(from, start - 3), start - 1));
  if (
    !counted ||
    isNone(text.slice(start, end)) ||
    THINGS.test(text.slice(end + 1, end + 16)) ||
    text.startsWith('、“', end + 1) ||
    /”$/.test(text.slice(from, start - 3))
  )
    return null;
  return { start: start - 3, end: end + 1, type: 'numbered', glossaryId: null, rule: 'quoted-so-many' };
}

/** What the words between two quotation marks are; null for no slogan. */
function quotedAt(text: string, start: number, end: number, from: number, targets: readonly TargetMention[]): SloganMention | null {
  const words = text.slice(start, end).replace(/[‘’]/g, '');
  const glossary = isNone(words) ? undefined : SLOGAN_FORMS.get(plain(words));
  const before = text.slice(Math.max(from, start - REACH), start - 1);
  const counts = glossary?.kind === 'numbered' && isMereCount(words, before, text.slice(end + 1, end + 60));
  const verdict =
    glossary && !counts
      ? { type: glossary.kind === 'numbered' ? ('numbered' as const) : ('quoted' as const), rule: 'quoted-glossary' }
      : AWARDED.test(text.slice(Math.max(from, start - REACH), start - 1))
        ? null
        : judgeQuoted(words, text.slice(Math.max(from, start - REACH), start - 1), text.slice(end + 1, end + 60));
  if (!verdict || overlapping(targets, { start, end }).some((t) => t.start <= start && t.end >= end)) return null;
  return { start, end, type: verdict.type, glossaryId: glossary?.id ?? null, rule: verdict.rule };
}

/** One form for the comparison of quoted words with the glossary: marks between members do not count. */
export const plain = (words: string): string => words.replace(/[，、；：\s“”‘’]/g, '');

/** Formulations of the glossary outside quotation marks; and numbered campaigns where none of those stands. */
function listedIn(text: string, from: number, to: number): SloganMention[] {
  const known = knownIn(text, from, to);
  return [...known, ...numberedIn(text, from, to).filter((m) => !known.some((f) => f.start < m.end && m.start < f.end))];
}

/** Formulations of the glossary, the longest first. */
function knownIn(text: string, from: number, to: number): SloganMention[] {
  const found: SloganMention[] = [];
  const documents = documentsIn(text, from, to);
  for (let at = from; at < to; at++) {
    const hit = SLOGAN_FORMS.unquotedAt(text, at);
    if (
      !hit ||
      at + hit.length > to ||
      (text.startsWith('动态清零', at) && CLEARED.test(text.slice(Math.max(from, at - 4), at))) ||
      documents.some((d) => d.start < at && at < d.end) ||
      LONGER.test(text.slice(at + hit.length, at + hit.length + 6)) ||
      (text[at + hit.length] === '：' && isMereCount(text.slice(at, at + hit.length), '的', text.slice(at + hit.length, to))) ||
      (/^[一二两三四五六七八九十百千]/.test(text[at] as string) && /[第一二三四五六七八九十百千\d]/.test(text[at - 1] ?? ''))
    )
      continue;
    found.push({
      start: at,
      end: at + hit.length,
      type: hit.entry.kind === 'numbered' ? 'numbered' : 'canon',
      glossaryId: hit.entry.id,
      rule: 'glossary',
    });
    at += hit.length - 1;
  }
  return found;
}

/** Numbered campaigns outside quotation marks. */
function numberedIn(text: string, from: number, to: number): SloganMention[] {
  return matchesOf(text.slice(from, to), NUMBERED_BARE).flatMap((m) => {
    const start = from + m.index;
    if (isMereCount(m[0], text.slice(Math.max(from, start - REACH), start), '')) return [];
    return [{ start, end: start + m[0].length, type: 'numbered', glossaryId: null, rule: 'numbered-bare' } as const];
  });
}
