import type { Target } from '../../src/model';

/** What is known of a marked word: as much of a reading as its card shows. */
export type Fact =
  | {
      readonly class: 'official';
      readonly name: string;
      readonly post: string;
      /** As the glossary of posts knows it: in Simplified characters. */
      readonly postKey: string;
      /** Keys of messages. */
      readonly roles: readonly string[];
      readonly said: { readonly cue: string; readonly words: string };
    }
  | ({ readonly class: 'target'; readonly metric: string } & Pick<Target, 'op' | 'value' | 'unit' | 'period'>)
  | { readonly class: 'slogan'; readonly kind: string; readonly glossaryId: string };

/** A report of our own: the city and its officials do not exist. */
export interface Sample {
  readonly lang: 'zh-Hans' | 'zh-Hant';
  readonly title: string;
  /** In braces the words that are marked, and the name of what is known of them. */
  readonly paragraphs: readonly string[];
  readonly facts: Readonly<Record<string, Fact>>;
}

/** What is known of the slogans, in whatever characters they stand. */
const SLOGANS: Sample['facts'] = {
  tone: { class: 'slogan', kind: 'typeCanon', glossaryId: 'wenzhong-qiujin-zongjidiao' },
  two: { class: 'slogan', kind: 'typeNumbered', glossaryId: 'liangge-haobu-dongyao' },
  safety: { class: 'slogan', kind: 'typeCanon', glossaryId: 'tongchou-fazhan-anquan' },
};

const HANS: Sample = {
  lang: 'zh-Hans',
  title: '青屏市召开民营经济发展大会',
  paragraphs: [
    '10月16日，青屏市召开民营经济发展大会。市委书记{陆怀瑾|lu}出席会议并讲话，市长{苏映川|su}主持会议。',
    '{陆怀瑾|lu}强调，要坚持{稳中求进工作总基调|tone}，落实落细“{两个毫不动摇|two}”，一视同仁对待各类企业。到2027年，全市{新增经营主体2万户以上|firms}，{民营经济增加值年均增长8%以上|growth}。',
    '{苏映川|su}要求，各级各部门要{统筹发展和安全|safety}，把服务送到企业门口。',
  ],
  facts: {
    lu: {
      class: 'official',
      name: '陆怀瑾',
      post: '市委书记',
      postKey: '市委书记',
      roles: ['roleSpeech', 'roleAttend'],
      said: { cue: '强调', words: '要坚持稳中求进工作总基调，落实落细“两个毫不动摇”，一视同仁对待各类企业。' },
    },
    su: {
      class: 'official',
      name: '苏映川',
      post: '市长',
      postKey: '市长',
      roles: ['roleChair', 'roleSpeech'],
      said: { cue: '要求', words: '各级各部门要统筹发展和安全，把服务送到企业门口。' },
    },
    firms: { class: 'target', metric: '新增经营主体', op: '>=', value: 20_000, unit: '户', period: '2027年' },
    growth: { class: 'target', metric: '民营经济增加值年均增长', op: '>=', value: 8, unit: '%', period: '2027年' },
    ...SLOGANS,
  },
};

const HANT: Sample = {
  lang: 'zh-Hant',
  title: '青屏市召開民營經濟發展大會',
  paragraphs: [
    '10月16日，青屏市召開民營經濟發展大會。市委書記{陸懷瑾|lu}出席會議並講話，市長{蘇映川|su}主持會議。',
    '{陸懷瑾|lu}強調，要堅持{穩中求進工作總基調|tone}，落實落細「{兩個毫不動搖|two}」，一視同仁對待各類企業。到2027年，全市{新增經營主體2萬戶以上|firms}，{民營經濟增加值年均增長8%以上|growth}。',
    '{蘇映川|su}要求，各級各部門要{統籌發展和安全|safety}，把服務送到企業門口。',
  ],
  facts: {
    lu: {
      class: 'official',
      name: '陸懷瑾',
      post: '市委書記',
      postKey: '市委书记',
      roles: ['roleSpeech', 'roleAttend'],
      said: { cue: '強調', words: '要堅持穩中求進工作總基調，落實落細「兩個毫不動搖」，一視同仁對待各類企業。' },
    },
    su: {
      class: 'official',
      name: '蘇映川',
      post: '市長',
      postKey: '市长',
      roles: ['roleChair', 'roleSpeech'],
      said: { cue: '要求', words: '各級各部門要統籌發展和安全，把服務送到企業門口。' },
    },
    firms: { class: 'target', metric: '新增經營主體', op: '>=', value: 20_000, unit: '戶', period: '2027年' },
    growth: { class: 'target', metric: '民營經濟增加值年均增長', op: '>=', value: 8, unit: '%', period: '2027年' },
    ...SLOGANS,
  },
};

/** @param language tag of the reader's language: readers of Traditional characters get the sample in theirs */
export const sampleFor = (language: string): Sample => (/^zh-(?:TW|HK|MO|Hant)/u.test(language) ? HANT : HANS);

export interface Piece {
  readonly words: string;
  /** The name of the fact that these words are marked for; null where they are not marked. */
  readonly fact: string | null;
}

/** @returns a paragraph of a sample, cut where its marks begin and end */
export function piecesOf(paragraph: string): Piece[] {
  return paragraph
    .split(/(\{[^}]+\})/u)
    .filter((part) => part !== '')
    .map((part) => {
      const [, words, fact] = /^\{(.+)\|(.+)\}$/u.exec(part) ?? [];
      return words && fact ? { words, fact } : { words: part, fact: null };
    });
}

/** The plain text of a sample, as a page would show it. */
export function textOf({ title, paragraphs }: Sample): string {
  const plain = (paragraph: string) => piecesOf(paragraph).map(({ words }) => words);
  return [title, ...paragraphs.map((paragraph) => plain(paragraph).join(''))].join('\n');
}
