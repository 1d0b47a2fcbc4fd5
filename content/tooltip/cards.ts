/** The cards of targets and slogans, and which card a mark has. */
import type { Slogan, Span, Target } from '../../src/model';
import { amountOf } from '../../src/render/amounts';
import { doubtOf, doubtWords } from '../../src/render/doubt';
import type { Mark } from '../marks/list';
import type { Card, CardSource } from './card';
import { findingOf } from './finding';
import { officialCard } from './official';
import { placesOf } from './places';
import { sentenceAround } from './sentence';
import { glossed } from './told';

const TARGET_TYPES: Readonly<Record<Target['type'], string>> = {
  numeric: 'typeNumeric',
  rank: 'typeRank',
  formulaic: 'typeFormulaic',
  direction: 'typeDirection',
  generic: 'typeGeneric',
};

/** Who said the words of a span, and how: 顾云舟 · 要求. Null where they stand in nobody's words. */
function speakerAt([start, end]: Span, { reading, words }: CardSource): string | null {
  const around = reading.statements.filter(({ span }) => span[0] <= start && end <= span[1]);
  const [inner] = around.sort((a, b) => a.span[1] - a.span[0] - (b.span[1] - b.span[0]));
  return inner ? `${inner.speaker === '会议' ? words('speakerMeeting') : inner.speaker} · ${inner.cue}` : null;
}

function targetCard(target: Target, span: Span, heading: string, source: CardSource): Omit<Card, 'doubt'> {
  const { words, language } = source;
  const facts: [string, string | null][] = [
    [words('tooltipMetric'), target.metric],
    [words('tooltipAmount'), amountOf(target, { locale: language, unitPoints: words('unitPoints') })],
    [words('tooltipPeriod'), target.period],
    [words('tooltipBy'), speakerAt(span, source)],
  ];
  return {
    ...{ class: 'target', label: words('tooltipTarget'), heading, lines: [], meaning: null, said: null, quote: null },
    chips: [words(TARGET_TYPES[target.type]), words(target.status === 'goal' ? 'tooltipGoal' : 'tooltipReached')],
    facts: facts.filter((fact): fact is [string, string] => !!fact[1]),
    places: target.spans.length > 1 ? placesOf(target.spans, span, words('tooltipStandsTimes', String(target.spans.length)), words) : null,
  };
}

const SLOGAN_TYPES: Readonly<Record<Slogan['type'], string>> = {
  quoted: 'typeQuoted',
  numbered: 'typeNumbered',
  canon: 'typeCanon',
  parallel: 'typeParallel',
  idiom_chain: 'typeIdiomChain',
};

function sloganCard(slogan: Slogan, span: Span, heading: string, source: CardSource): Omit<Card, 'doubt'> {
  const { text, words } = source;
  return {
    ...{ class: 'slogan', label: words('tooltipSlogan'), heading, lines: [], said: null },
    chips: [words(SLOGAN_TYPES[slogan.type])],
    ...glossed(slogan, source),
    quote: { lead: words('tooltipSentence'), words: sentenceAround(text, span) },
    places: slogan.spans.length > 1 ? placesOf(slogan.spans, span, words('tooltipStandsTimes', String(slogan.spans.length)), words) : null,
  };
}

/** How uncertain a finding is, and why; null for a sure one. */
function doubtAbout(finding: { readonly confidence: number }, { reading, words, language }: CardSource): string | null {
  const doubt = doubtOf(finding, reading);
  const [doubtUncertain, doubtRule, doubtDamaged] = [words('doubtUncertain'), words('doubtRule'), words('doubtDamaged')];
  return doubt && doubtWords(doubt, { locale: language, doubtUncertain, doubtRule, doubtDamaged });
}

/** @returns what to say of a mark */
export function cardFor(mark: Mark, source: CardSource): Card {
  return { ...cardOf(mark, source), doubt: doubtAbout(findingOf(mark), source) };
}

function cardOf(mark: Mark, source: CardSource): Omit<Card, 'doubt'> {
  const heading = source.text.slice(...mark.span).replace(/\s+/g, ' ');
  if (mark.class === 'official') return officialCard(mark.official, mark.span, source);
  return mark.class === 'target'
    ? targetCard(mark.target, mark.span, heading, source)
    : sloganCard(mark.slogan, mark.span, heading, source);
}
