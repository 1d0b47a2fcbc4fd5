import type { Level, SloganType, TargetStatus } from '../model';
import { type LabelKey, type Labels, marksOf } from './labels';

/** Roles of the reading's closed vocabulary, each with the label that explains it. */
const ROLES: ReadonlyMap<string, LabelKey> = new Map([
  ['主持', 'roleChair'],
  ['讲话', 'roleSpeech'],
  ['出席', 'roleAttend'],
  ['参加', 'roleTakePart'],
  ['列席', 'roleSitIn'],
  ['部署', 'roleSetOut'],
  ['通报', 'roleBrief'],
  ['点评', 'roleComment'],
  ['发言', 'roleRemarks'],
  ['汇报', 'roleReport'],
  ['报告', 'roleDeliver'],
  ['说明', 'roleExplain'],
  ['传达', 'roleRelay'],
  ['宣读', 'roleRead'],
  ['总结', 'roleSumUp'],
  ['见证', 'roleWitness'],
  ['缺席', 'roleAbsent'],
]);

const FORMS: ReadonlyMap<string, LabelKey> = new Map([
  ['电视电话会议', 'formTelephone'],
  ['视频会议', 'formVideo'],
  ['现场会', 'formOnSite'],
  ['座谈会', 'formDiscussion'],
  ['扩大会议', 'formEnlarged'],
]);

const CUES: ReadonlyMap<string, LabelKey> = new Map([
  ['强调', 'cueStress'],
  ['指出', 'cuePointOut'],
  ['要求', 'cueRequire'],
  ['说', 'cueSay'],
  ['表示', 'cueExpress'],
  ['希望', 'cueHope'],
  ['认为', 'cueHold'],
  ['提出', 'cuePutForward'],
  ['介绍', 'cueIntroduce'],
]);

/** What a meeting does with the items of its agenda. */
const VERBS: ReadonlyMap<string, LabelKey> = new Map([
  ['部署', 'verbSetOut'],
  ['听取', 'verbHear'],
  ['发言', 'verbRemarks'],
  ['通报', 'verbBrief'],
  ['研究', 'verbConsider'],
  ['审议', 'verbDeliberate'],
  ['审议通过', 'verbAdopt'],
  ['通过', 'verbPass'],
  ['传达学习', 'verbRelayStudy'],
  ['传达', 'verbRelay'],
  ['学习', 'verbStudy'],
  ['总结', 'verbSumUp'],
  ['表彰', 'verbCommend'],
  ['汇报', 'verbReport'],
]);

const LEVELS: Readonly<Record<Level, LabelKey>> = {
  central: 'levelCentral',
  province: 'levelProvince',
  prefecture: 'levelPrefecture',
  county: 'levelCounty',
  township: 'levelTownship',
  unit: 'levelUnit',
};

/** The kinds of slogans in the order in which they are shown, each with its label. */
export const SLOGAN_KINDS: readonly (readonly [SloganType, LabelKey])[] = [
  ['quoted', 'sloganQuoted'],
  ['numbered', 'sloganNumbered'],
  ['canon', 'sloganCanon'],
  ['parallel', 'sloganParallel'],
  ['idiom_chain', 'sloganIdiomChain'],
];

const labelOf = (table: ReadonlyMap<string, LabelKey>, word: string, labels: Labels): string | null => {
  const key = table.get(word);
  return key === undefined ? null : labels[key];
};

/** A role in the reader's language; a role outside the vocabulary stays as it is written. */
export const roleWord = (role: string, labels: Labels): string => labelOf(ROLES, role, labels) ?? role;

export const levelWord = (level: Level, labels: Labels): string => labels[LEVELS[level]];

export const statusWord = (status: TargetStatus, labels: Labels): string => labels[status === 'goal' ? 'statusGoal' : 'statusReached'];

/** @returns what a word of the article means in the reader's language, or null where that adds nothing */
function gloss(table: ReadonlyMap<string, LabelKey>, word: string, labels: Labels): string | null {
  const meaning = marksOf(labels).comma === '、' ? null : labelOf(table, word, labels);
  return meaning === word ? null : meaning;
}

/** What a cue verb (强调 …) means, for readers of other languages than Chinese; else null. */
export const cueGloss = (cue: string, labels: Labels): string | null => gloss(CUES, cue, labels);

/** What a verb of the agenda (听取 …) means, for readers of other languages than Chinese; else null. */
export const verbGloss = (verb: string, labels: Labels): string | null => gloss(VERBS, verb, labels);

/** A form of meeting as the article states it, explained for readers of other languages than Chinese. */
export function formWord(form: string, labels: Labels): string {
  const meaning = gloss(FORMS, form, labels);
  return meaning === null ? (labelOf(FORMS, form, labels) ?? form) : `${form}${marksOf(labels).aside(meaning)}`;
}
