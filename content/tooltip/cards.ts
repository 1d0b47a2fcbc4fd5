/** What a tooltip says of a mark, as plain values: nothing here knows how it is drawn. */
import type { Explanations } from '../../src/explained';
import type { Person, Slogan, Target } from '../../src/model';
import type { MarkClass } from '../../src/settings';
import type { Mark } from '../marks/list';
import { amountOf } from './amount';
import type { Subject, Words } from './contract';
import { type Emphasised, sentenceAround, shorten } from './sentence';
import { glossed, postLine } from './told';

/** Words in a language of their own, by its tag. */
export interface Said {
  readonly text: string;
  readonly lang: string;
}

/** A post as it is written, and what was made of it. */
export interface Line {
  readonly text: string;
  /** In full, with the remark that it was inferred; null where that is not known, or adds nothing. */
  readonly resolved: { readonly text: string; readonly remark: string } | null;
  readonly english: string | null;
}

export interface Card {
  readonly class: MarkClass;
  readonly label: string;
  readonly heading: string;
  /** Short remarks beside the label: role, kind, status. */
  readonly chips: readonly string[];
  /** Whole lines under the heading: the posts of a person. */
  readonly lines: readonly Line[];
  /** What the words mean, in the reader's language. */
  readonly meaning: Said | null;
  readonly facts: readonly (readonly [name: string, value: Said | string])[];
  readonly quote: { readonly lead: string; readonly words: Emphasised } | null;
  readonly note: string | null;
}

/** What the cards are made from. */
export interface CardSource extends Subject {
  readonly words: Words;
  /** Language tag for numbers. */
  readonly language: string;
  /** What the background has told by now. */
  readonly explained: Explanations | null;
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
    lines: person.titles.map((title) => postLine(title, source)),
    meaning: null,
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
    meaning: null,
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

function sloganCard(slogan: Slogan, mark: Mark, heading: string, source: CardSource): Card {
  const { text, words } = source;
  return {
    class: 'slogan',
    label: words('tooltipSlogan'),
    heading,
    chips: [words(SLOGAN_TYPES[slogan.type])],
    lines: [],
    ...glossed(slogan, source),
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
