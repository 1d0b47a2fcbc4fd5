import { NO_SLOGANS } from '../lexicon';
import { SLOGAN_FORMS } from '../lexicon/slogans';
import type { SloganType } from '../model';
import { AWARDED, CAMPAIGN, LONGER, METAPHOR, NUMBERED, NUMBERED_BARE, PREDICATE, PROPER, REACHABLE, VISION } from '../rules/slogans';
import type { ReadDocument } from './document';
import { parallelsIn } from './parallel';
import type { TargetMention } from './targets';
import { matchesOf } from '../text/matches';
import { overlapping } from '../text/within';

/** A slogan's words at one place, in units of the normalised text. */
export interface SloganMention {
  readonly start: number;
  readonly end: number;
  readonly type: SloganType;
  readonly glossaryId: string | null;
  readonly rule: string;
}

const QUOTED = /[“‘]([^“”‘’\n]{2,90})[”’]/g;
const HAN = /\p{Script=Han}/gu;

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

/** The decision tree of the guidelines over quotation marks. */
function quotedIn(text: string, from: number, to: number, targets: readonly TargetMention[]): SloganMention[] {
  const found: SloganMention[] = [];
  for (const m of matchesOf(text.slice(from, to), QUOTED)) {
    const words = m[1] as string;
    const start = from + m.index + 1;
    const end = start + words.length;
    const glossary = isNone(words) ? undefined : SLOGAN_FORMS.get(plain(words));
    const verdict = glossary
      ? { type: glossary.kind === 'numbered' ? ('numbered' as const) : ('quoted' as const), rule: 'quoted-glossary' }
      : AWARDED.test(text.slice(Math.max(0, start - 7), start - 1))
        ? null
        : judge(words, text.slice(end + 1, end + 30));
    if (!verdict || overlapping(targets, { start, end }).some((t) => t.start <= start && t.end >= end)) continue;
    found.push({ start, end, type: verdict.type, glossaryId: glossary?.id ?? null, rule: verdict.rule });
  }
  return found;
}

/** Whether quoted words are a name, a metaphor or a scare quote. */
const isNone = (words: string): boolean => NO_SLOGANS.has(words) || PROPER.test(words) || METAPHOR.test(words);

/** One form for the comparison of quoted words with the glossary: marks between members do not count. */
export const plain = (words: string): string => words.replace(/[，、；：\s“”‘’]/g, '');

function judge(words: string, behind: string): { type: SloganType; rule: string } | null {
  if (isNone(words) || REACHABLE.test(words)) return null;
  if (/^(?:大赛|杯|奖|号|栏目|专栏|平台|公众号|APP|客户端|小程序|微信|频道|荣誉称号|称号|字样|横幅)/.test(behind)) return null;
  if (/[。！？]$/.test(words) || /^\d/.test(words)) return null;
  const size = words.match(HAN)?.length ?? 0;
  if (size <= 12 && NUMBERED.test(words)) return { type: 'numbered', rule: 'quoted-numbered' };
  if (/^[一-龥](?:、[一-龥]){2,}$/.test(words)) return { type: 'quoted', rule: 'quoted-characters' };
  if (size < 4) return null;
  if (CAMPAIGN.test(behind)) return { type: 'quoted', rule: 'quoted-campaign' };
  if (VISION.test(words)) return { type: 'quoted', rule: 'quoted-vision' };
  if (/[、，；]/.test(words) || (PREDICATE.test(words) && size >= 4)) return { type: 'quoted', rule: 'quoted-predicate' };
  return null;
}

/** Formulations of the glossary outside quotation marks, the longest first; and numbered campaigns. */
function listedIn(text: string, from: number, to: number): SloganMention[] {
  const found: SloganMention[] = [];
  for (let at = from; at < to; at++) {
    const hit = SLOGAN_FORMS.unquotedAt(text, at);
    if (
      !hit ||
      at + hit.length > to ||
      LONGER.test(text.slice(at + hit.length, at + hit.length + 4)) ||
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
  for (const m of matchesOf(text.slice(from, to), NUMBERED_BARE)) {
    const start = from + m.index;
    if (!found.some((f) => f.start < start + m[0].length && start < f.end))
      found.push({ start, end: start + m[0].length, type: 'numbered', glossaryId: null, rule: 'numbered-bare' });
  }
  return found;
}
