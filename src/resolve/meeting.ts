import type { ReadDocument } from '../extract/document';
import { ORGANISER } from '../rules/meeting-names';
import { dateIn } from './meeting-day';
import { type Name, namesIn } from './meeting-names';
import { publishedOf } from './published';
import type { Said } from './said';

/** The names, date and place of the meeting, in units of the normalised text. */
export interface MeetingFound {
  readonly names: readonly Name[];
  readonly date: string | null;
  /** When the page was published. */
  readonly published: string | null;
  readonly dateInferred: boolean;
  readonly dateSpan: { start: number; end: number } | null;
  readonly place: Name | null;
  readonly forms: readonly string[];
  readonly organiser: string | null;
}

const PLACE =
  /(?:会议|大会|全会|座谈会|会)?在([^，。；\n]{1,30}?)(?:胜利|隆重|正式|顺利|圆满|成功)?(?:召开|举行|开幕|闭幕)(?!的|之?后|期间|时)/;

/** What stands in a place's stead: times, verbs, other meetings. */
const NO_PLACE =
  /^(?:我[省市县区镇乡旗州盟校院]|主持|出席|参加|同时|中共中央|[省市县区旗州]?(?:政府|委))$|时|前|后|中$|期间|会上|基础|下$|[大全]会$|十[一二三四五六七八九]?大|[^电]会议$|论坛|峰会/;

function placeIn(doc: ReadDocument): Name | null {
  for (const { start, end } of doc.sentences.filter((s) => s.block.kind === 'body').slice(0, 8)) {
    const m = PLACE.exec(doc.text.slice(start, end));
    if (!m?.[1] || NO_PLACE.test(m[1]) || /将于|定于/.test(doc.text.slice(start, end))) continue;
    const at = start + m.index + m[0].indexOf(m[1]);
    const text = m[1].replace(/(?:市政府|县政府)?(?:组织|主持|同时|以).*$/, '') || m[1];
    return { text, start: at, end: at + text.length };
  }
  return null;
}

const FORMS: readonly (readonly [form: string, pattern: RegExp])[] = [
  ['电视电话会议', /电视电话(?:会议|会|形式|工作会|[一-龥]{0,8}会)/],
  ['视频会议', /视频(?:会议|会|的?形式|的?方式|连线会?|调度会|[一-龥]{0,6}会)(?!室)/],
  ['现场会', /现场(?!会筹备|述职|测评|评议|考核|招聘|[一-龥]{0,4}活动)(?:会|推进会|观摩会|[一-龥]{0,6}会(?!议?室))/],
  ['座谈会', /座谈会/],
  ['扩大会议', /扩大会议?|（扩大）会?议?/],
];

function formsOf(doc: ReadDocument, names: readonly { text: string }[]): string[] {
  const said = doc.sentences
    .filter((s) => s.block.kind === 'body')
    .map(
      (s) =>
        /(?:以|采用|采取)[^，。；]{0,12}(?:形式|方式)|^(?:现场会|座谈会)(?:上|期间)?(?=，)|(?<=并|随后)(?:组织)?(?:召开|举行)了?(?:座谈会|现场会|视频会议|电视电话会议)(?=[，。])/.exec(
          doc.text.slice(s.start, s.end),
        )?.[0] ?? '',
    )
    .join('|');
  const where = `${names.map((n) => n.text).join('|')}|${said}`;
  return FORMS.filter(([, pattern]) => pattern.test(where)).map(([form]) => form);
}

/** @returns the facts of the meeting that stand in the headings and the opening of the body */
export function meetingOf(doc: ReadDocument, said: readonly Said[]): MeetingFound {
  const names = namesIn(doc, said);
  const published = publishedOf(doc);
  const { date, inferred, span } = dateIn(doc, names, published);
  const lead = doc.sentences.filter((s) => s.block.kind === 'heading' || s.block.kind === 'body').slice(0, 8);
  const organiser =
    lead
      .map((s) => ORGANISER.exec(doc.text.slice(s.start, s.end))?.[1])
      .find((o) => o && !/^[我全各该本今]|^(?:传达|学习)|会议|主持|书记|出席/.test(o)) ?? null;
  return {
    names,
    date,
    published,
    dateInferred: inferred && date !== null,
    dateSpan: span,
    place: placeIn(doc),
    forms: formsOf(doc, names),
    organiser,
  };
}
