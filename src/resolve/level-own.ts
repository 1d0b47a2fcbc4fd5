import type { ReadDocument } from '../extract/document';
import type { Level } from '../model';
import { levelIn } from '../rules/level-words';
import type { MeetingFound } from './meeting';

/** What the page calls its own place: 我市, 我县. */
const OWN = /我([省市县区旗州盟镇乡村])(?!委员)/;

/** The level of what the page calls its own, where nothing else tells. */
export function ownPlace(doc: ReadDocument): Level | null {
  const body = doc.blocks.filter((b) => b.kind === 'body').slice(0, 6);
  const place = body.map((b) => OWN.exec(doc.text.slice(b.start, b.end))?.[1]).find(Boolean);
  return place ? levelIn(place) : null;
}

/** A court, a procuratorate, a school, a hospital or a company that says of itself that it convened, or that it did so with others. */
const OWN_UNIT =
  /(?:^|[，。日讯午晚])[我本](?:院|校|司|公司|集团|行|厂|矿)(?!务)[^，。]{0,24}(?:召开|举行|举办)|(?:^|[，。日讯午晚])(?:学?校|[学医]院|公司|集团|[分支]行)党[委组][^，。]{0,30}(?:召开|举行|举办|开展)|检察室[^，。]{0,12}召开|(?:法院|检察院)(?:、|与|和|联合|会同)[^，。]{2,24}召开/;

/** Whether the opening says so. */
export function heldByUnit(doc: ReadDocument): boolean {
  const first = doc.blocks.find((b) => b.kind === 'body');
  return first !== undefined && OWN_UNIT.test(doc.text.slice(first.start, first.start + 200));
}

/** A hall by whose it is: 街道四楼会议室, 县政府会议室. */
const HALL =
  /^[一-龥]{0,6}?(街道|[省州盟市县区旗镇乡村])(?:政府|委|机关|党委|党工委|办事处|办公楼|行政)?[^，。]{0,12}?(?:会议室|会堂|礼堂)$/;

/** The level of those in whose hall a meeting was held, where nothing else tells. */
export function hallLevel({ place }: MeetingFound): Level | null {
  const whose = HALL.exec(place?.text ?? '')?.[1];
  return whose ? levelIn(whose) : null;
}

/** Schools, hospitals, companies and courts whose reports name no level: their own words in the opening. */
export function unitOf(doc: ReadDocument): Level | null {
  const first = doc.blocks.find((b) => b.kind === 'body');
  const opening = first ? doc.text.slice(first.start, first.start + 160) : '';
  return /[我全本该]校|学校|校党委|[校院]团委|校区|(?<!在[一-龥]{0,10})(?:小学|中学|幼儿园|[农林牧渔]场)(?:于[^，。；]{2,14}，)?[一-龥]{0,4}?(?:召开|举行|举办|召集|迎来|组织|开展)|[我本该全]院|医院|公司|集团|学院|书院|党总支|教代会|职代会|校长|院长|党支部|煤矿|电厂|银行(?:党委|总行|[一-龥]{0,4}[分支]行)|行党委|[全该本]矿/.test(
    opening,
  )
    ? 'unit'
    : null;
}
