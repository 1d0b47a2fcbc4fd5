/** What a tooltip says of a mark, as plain values: nothing here knows how it is drawn. */
import type { MeetingReading, Person, Slogan, Target } from '../../src/model';
import type { MarkClass } from '../../src/settings';
import type { Mark } from '../marks/list';
import { amountOf } from './amount';
import { type Emphasised, sentenceAround, shorten } from './sentence';

/** Looks up a word of the interface. */
export type Words = (key: string, ...values: string[]) => string;

export interface Card {
  readonly class: MarkClass;
  readonly label: string;
  readonly heading: string;
  /** Short remarks beside the label: role, kind, status. */
  readonly chips: readonly string[];
  /** Whole lines under the heading: the posts of a person. */
  readonly lines: readonly string[];
  readonly facts: readonly (readonly [name: string, value: string])[];
  readonly quote: { readonly lead: string; readonly words: Emphasised } | null;
  readonly note: string | null;
}

/** What the cards are made from. */
export interface CardSource {
  readonly reading: MeetingReading;
  /** The article's text, from which the words of the page are sliced. */
  readonly text: string;
  readonly words: Words;
  /** Language tag for numbers. */
  readonly language: string;
}

/** Keys of the interface for the roles that a reading names. */
const ROLES: Readonly<Record<string, string>> = {
  主持: 'roleChair',
  讲话: 'roleSpeech',
  出席: 'roleAttend',
  参加: 'roleTakePart',
  列席: 'roleSitIn',
  部署: 'roleSetOut',
  通报: 'roleBrief',
  点评: 'roleComment',
  发言: 'roleRemarks',
  汇报: 'roleReport',
  报告: 'roleDeliver',
  说明: 'roleExplain',
  传达: 'roleRelay',
  宣读: 'roleRead',
  总结: 'roleSumUp',
  见证: 'roleWitness',
  缺席: 'roleAbsent',
};

/** Characters of a statement that fit under a name. */
const FIRST_WORDS = 90;

/** The article's own word, and beside it the reader's where that is in another language. */
function roleChip(role: string, { words, language }: CardSource): string {
  const key = ROLES[role];
  const said = (key && words(key)) || role;
  return language.startsWith('zh') ? said : `${role} ${said === role ? '' : said}`.trim();
}

function mentions(count: number, words: Words): string {
  return count === 1 ? words('tooltipNamedOnce') : words('tooltipNamedTimes', String(count));
}

function officialCard(person: Person, source: CardSource): Card {
  const { reading, words } = source;
  const first = reading.statements.find(({ speaker }) => speaker === person.name);
  return {
    class: 'official',
    label: words('tooltipOfficial'),
    heading: person.name,
    chips: person.roles.map((role) => roleChip(role, source)),
    lines: person.titles,
    facts: [],
    quote: first ? { lead: first.cue, words: [{ text: shorten(first.content, FIRST_WORDS), strong: false }] } : null,
    note: mentions(person.spans.length, words),
  };
}

const TARGET_TYPES: Readonly<Record<Target['type'], string>> = {
  numeric: 'typeNumeric',
  rank: 'typeRank',
  formulaic: 'typeFormulaic',
  direction: 'typeDirection',
  generic: 'typeGeneric',
};

function targetCard(target: Target, heading: string, { words, language }: CardSource): Card {
  const facts: [string, string | null][] = [
    [words('tooltipMetric'), target.metric],
    [words('tooltipAmount'), amountOf(target, language, words('unitPoints'))],
    [words('tooltipPeriod'), target.period],
  ];
  return {
    class: 'target',
    label: words('tooltipTarget'),
    heading,
    chips: [words(TARGET_TYPES[target.type]), words(target.status === 'goal' ? 'tooltipGoal' : 'tooltipReached')],
    lines: [],
    facts: facts.filter((fact): fact is [string, string] => !!fact[1]),
    quote: null,
    note: null,
  };
}

const SLOGAN_TYPES: Readonly<Record<Slogan['type'], string>> = {
  quoted: 'typeQuoted',
  numbered: 'typeNumbered',
  canon: 'typeCanon',
  parallel: 'typeParallel',
  idiom_chain: 'typeIdiomChain',
};

function sloganCard(slogan: Slogan, mark: Mark, heading: string, { text, words }: CardSource): Card {
  return {
    class: 'slogan',
    label: words('tooltipSlogan'),
    heading,
    chips: [words(SLOGAN_TYPES[slogan.type])],
    lines: [],
    facts: [],
    quote: { lead: words('tooltipSentence'), words: sentenceAround(text, mark.span) },
    note: null,
  };
}

/** @returns what to say of a mark */
export function cardFor(mark: Mark, source: CardSource): Card {
  const heading = source.text.slice(...mark.span).replace(/\s+/g, ' ');
  if (mark.class === 'official') return officialCard(mark.official, source);
  return mark.class === 'target' ? targetCard(mark.target, heading, source) : sloganCard(mark.slogan, mark, heading, source);
}
