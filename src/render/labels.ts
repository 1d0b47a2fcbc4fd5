/**
 * The words that renderers put around a reading. Renderers are pure, so the words are handed to them as a table;
 * the table is filled from the extension's messages in the popup and from the same files in Node.
 */

/** Names of all messages that renderers use. */
export const LABEL_KEYS = [
  ...['factAlsoCalled', 'factHeadline', 'factDate', 'factPlace', 'factForm', 'factLevel', 'factOrganiser', 'factChaired', 'factSpoke'],
  ...['factInferred', 'factUntitled', 'factSource', 'factPublished', 'factLink', 'factCredits'],
  ...['sectionPoints', 'sectionPeople', 'sectionGroups', 'sectionMentioned', 'sectionTargets', 'sectionSlogans', 'sectionAgenda'],
  ...['columnOrder', 'columnName', 'columnPosts', 'columnRoles', 'columnAsWritten', 'columnMeasure', 'columnAmount', 'columnPeriod'],
  ...['columnStatus', 'speakerMeeting', 'statusGoal', 'statusReached', 'unitPoints', 'noteDamaged', 'noteUnsure'],
  ...['doubtUncertain', 'doubtRule', 'doubtDamaged'],
  ...['sloganQuoted', 'sloganNumbered', 'sloganCanon', 'sloganParallel', 'sloganIdiomChain'],
  ...['levelCentral', 'levelProvince', 'levelPrefecture', 'levelCounty', 'levelTownship', 'levelUnit'],
  ...['formTelephone', 'formVideo', 'formOnSite', 'formDiscussion', 'formEnlarged'],
  ...['roleChair', 'roleSpeech', 'roleAttend', 'roleTakePart', 'roleSitIn', 'roleSetOut', 'roleBrief', 'roleComment', 'roleRemarks'],
  ...['roleReport', 'roleDeliver', 'roleExplain', 'roleRelay', 'roleRead', 'roleSumUp', 'roleWitness', 'roleAbsent'],
  ...['cueStress', 'cuePointOut', 'cueRequire', 'cueSay', 'cueExpress', 'cueHope', 'cueHold', 'cuePutForward', 'cueIntroduce'],
  ...['verbSetOut', 'verbHear', 'verbRemarks', 'verbBrief', 'verbConsider', 'verbDeliberate', 'verbAdopt', 'verbPass'],
  ...['verbRelayStudy', 'verbRelay', 'verbStudy', 'verbSumUp', 'verbCommend', 'verbReport'],
] as const;

export type LabelKey = (typeof LABEL_KEYS)[number];

export interface Labels extends Readonly<Record<LabelKey, string>> {
  /** BCP 47 tag of the labels' language, for numbers, dates and punctuation. */
  readonly locale: string;
}

/**
 * Fills the table of labels.
 * @param locale BCP 47 tag (`en`, `zh-CN`)
 * @param message gives the message of a name in that language
 */
export function labelsFrom(locale: string, message: (key: LabelKey) => string): Labels {
  const words = Object.fromEntries(LABEL_KEYS.map((key) => [key, message(key)])) as Record<LabelKey, string>;
  return { ...words, locale };
}

/** The marks that join words in a language. */
export interface Marks {
  readonly comma: string;
  readonly colon: string;
  readonly aside: (words: string) => string;
  /** A heading where there is no markup. */
  readonly heading: (words: string) => string;
}

/** @returns the punctuation of a language: Chinese full-width marks, or Latin ones */
export function marksOf(labels: Pick<Labels, 'locale'>): Marks {
  return labels.locale.toLowerCase().startsWith('zh')
    ? { comma: '、', colon: '：', aside: (words) => `（${words}）`, heading: (words) => `【${words}】` }
    : { comma: ', ', colon: ': ', aside: (words) => ` (${words})`, heading: (words) => words.toLocaleUpperCase(labels.locale) };
}
