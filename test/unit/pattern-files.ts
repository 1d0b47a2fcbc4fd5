import { groupsOf } from '../../src/resolve/groups';
import { AGENDA_LINES, AGENDA_VERB_LINES, BEGINS, BY_PREPOSITION, ITEM, NOUN, verbOf } from '../../src/rules/agenda';
import * as blocks from '../../src/rules/blocks';
import { ACROSS, BARE, BODY_LINES, TAIL } from '../../src/rules/bodies';
import { BRIDGE, CUE_LINES, LOOSE_CUE, PRELUDE } from '../../src/rules/cues';
import { GOVERNS, GROUP_LINES } from '../../src/rules/groups';
import { SUBJECT, WHOSE_LINES } from '../../src/rules/leads';
import { LEVEL_LINES, levelIn } from '../../src/rules/level-words';
import { MEETING_NAME_LINES, NOT_NAME, ORGANISER } from '../../src/rules/meeting-names';
import { goesOn, NARRATION_LINES, narrates } from '../../src/rules/narration';
import * as runs from '../../src/rules/parallel';
import { METAPHOR, NO_SLOGAN_LINES, PROPER } from '../../src/rules/slogans';
import { AS_OBJECT, SUBJECT_LINES, WORDS_OF } from '../../src/rules/subjects';
import { APPOINTED, SUBJECT_VERB, UNIT_AND_NAME, UNTITLED_LINES } from '../../src/rules/untitled';
import { LABEL_WORK, WORK, WORK_LINES } from '../../src/rules/works';
import { matchesOf } from '../../src/text/matches';
import { from, type Holds, inAll, type PatternFile, upTo, whole } from './pattern-holds';
import { TARGET_FILES } from './pattern-files-of-targets';

const told: Holds = (proof) => narrates(whole(proof), false);
const goes: Holds = (proof) => goesOn(whole(proof));
/** Whether what stands between 王明 and 强调 or its like lets them belong together. */
const bridges: Holds = (proof) => BRIDGE.test(/^王明(.*)(?:强调|指出|要求|表示|说)$/.exec(whole(proof))?.[1] ?? '；');
const isGroup: Holds = (proof) => groupsOf(whole(proof), []).length > 0;
const sharesPost: Holds = (proof) => groupsOf(whole(proof), [])[0]?.start === 0;
/** Whether the verb of the first item is the one that a line is filed under. */
const isVerb = (verb: string): Holds => {
  return (proof) => verbOf(matchesOf(whole(proof), ITEM)[0]?.[1] ?? '') === verb;
};

export const PATTERN_FILES: readonly PatternFile[] = [
  ...TARGET_FILES,
  {
    file: 'narration.tsv',
    lines: NARRATION_LINES,
    holds: {
      did: told,
      meeting: told,
      assembly: told,
      plenum: told,
      'kind-of-meeting': told,
      tells: told,
      attends: told,
      directs: goes,
      'looks-back': goes,
    },
  },
  {
    file: 'cues.tsv',
    lines: CUE_LINES,
    holds: {
      'bridge-adverb': bridges,
      'bridge-act': bridges,
      prelude: from(PRELUDE),
      feeling: (proof) => !LOOSE_CUE.test(`${whole(proof)}并支持`),
    },
  },
  { file: 'groups.tsv', lines: GROUP_LINES, holds: { post: isGroup, acts: isGroup, shares: sharesPost, governs: from(GOVERNS) } },
  { file: 'agenda.tsv', lines: AGENDA_LINES, holds: { before: upTo(BEGINS), noun: from(NOUN), manner: inAll(BY_PREPOSITION) } },
  {
    file: 'agenda-verbs.tsv',
    lines: AGENDA_VERB_LINES,
    holds: Object.fromEntries(AGENDA_VERB_LINES.map(({ kind }) => [kind, isVerb(kind)])),
  },
  {
    file: 'untitled.tsv',
    lines: UNTITLED_LINES,
    holds: { 'subject-verb': from(SUBJECT_VERB), appoints: inAll(APPOINTED), unit: inAll(UNIT_AND_NAME) },
  },
  { file: 'subjects.tsv', lines: SUBJECT_LINES, holds: { 'as-object': upTo(AS_OBJECT), 'words-of': from(WORDS_OF) } },
  {
    file: 'level-words.tsv',
    lines: LEVEL_LINES,
    holds: Object.fromEntries(LEVEL_LINES.map(({ kind }) => [kind, (proof) => levelIn(whole(proof)) === kind])),
  },
  {
    file: 'bodies.tsv',
    lines: BODY_LINES,
    holds: { bare: ({ words }) => BARE.test(words), across: ({ words }) => ACROSS.test(words), tail: upTo(TAIL) },
  },
  { file: 'whose.tsv', lines: WHOSE_LINES, holds: { whose: from(SUBJECT) } },
  {
    file: 'meeting-names.tsv',
    lines: MEETING_NAME_LINES,
    holds: {
      begins: inAll(NOT_NAME),
      ends: inAll(NOT_NAME),
      organiser: ({ before, words, behind }) => ORGANISER.exec(before + words + behind)?.[1] === before + words,
    },
  },
  { file: 'no-slogans.tsv', lines: NO_SLOGAN_LINES, holds: { proper: inAll(PROPER), metaphor: inAll(METAPHOR) } },
  {
    file: 'parallel.tsv',
    lines: runs.PARALLEL_LINES,
    holds: {
      'predicate-end': inAll(runs.PREDICATE_END),
      attribute: inAll(runs.ATTRIBUTES),
      'attribute-of': inAll(runs.ATTRIBUTES),
      'noun-end': inAll(runs.NOUN_END),
      'no-clause': inAll(runs.NO_CLAUSE),
      'no-clause-begins': inAll(runs.NO_CLAUSE),
      'no-clause-ends': inAll(runs.NO_CLAUSE),
      'no-clause-holds': inAll(runs.NO_CLAUSE),
      adverb: from(runs.ADVERBS),
    },
  },
  {
    file: 'run-edges.tsv',
    lines: runs.RUN_EDGE_LINES,
    holds: {
      'run-lead': upTo(runs.RUN_LEAD),
      'run-hangs': upTo(runs.RUN_HANGS),
      'of-a-list': inAll(runs.OF_A_LIST),
      'pair-hangs': upTo(runs.PAIR_HANGS),
      'run-tail': from(runs.RUN_TAIL),
      fault: upTo(runs.FAULTS),
    },
  },
  {
    file: 'blocks.tsv',
    lines: blocks.BLOCK_LINES,
    holds: {
      others: inAll(blocks.TAIL),
      'others-line': inAll(blocks.TAIL),
      label: inAll(blocks.META),
      button: inAll(blocks.META),
      caption: inAll(blocks.CAPTION),
      told: inAll(blocks.SPOKE),
      announces: inAll(blocks.ANNOUNCES),
    },
  },
  {
    file: 'works.tsv',
    lines: WORK_LINES,
    holds: {
      'name-follows': from(new RegExp(`^${WORK}李明`, 'u')),
      'mark-follows': from(new RegExp(`^${LABEL_WORK}：`, 'u')),
    },
  },
];
