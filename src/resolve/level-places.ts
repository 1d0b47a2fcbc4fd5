import type { ReadDocument } from '../extract/document';
import { MINISTRIES } from '../lexicon';
import type { Level } from '../model';
import { levelIn } from '../rules/level-words';
import type { MeetingFound } from './meeting';

/** The level of a congress by the place before its number: 临河县第十八届人民代表大会. */
export function sessionLevel(name: string): Level | null {
  const place =
    /(自治区|[省市县区旗州盟镇乡村])(?:妇女|工会|[一-龥]{2,8}联合会)?第?[一二三四五六七八九十\d]+[届次]/.exec(name)?.[1] ??
    /届(全国|自治区|[省市县区旗州盟镇乡])(?:人大|政协|委|人民)/.exec(name)?.[1];
  return place === '自治区' ? 'province' : place ? levelIn(place) : null;
}

/** What a place ends in; 社区, 园区 and the like are none. */
const PLACE = '(?:(?!在)[一-龥]){1,7}(?:[省市县旗州盟镇乡]|(?<!农)村|(?<![社园片山库校厂矿小街景辖])区)';
const CONVENES = new RegExp(
  `(?:^|[，。 日讯）*])(?:(?!在)[一-龥]{2,4}[省州盟市])?(${PLACE}|(?:(?!在)[一-龥]){2,16}(?:[镇乡]|街道|社区|(?<!农)村)|(?:(?:[一二三四五六七八九十]{1,4}|\\d{1,3})团)?(?:[一二三四五六七八九十]{1,3}|\\d{1,2})连)(?:居委会|村委会|党总?支部|党委)?(?:(?:组织(?:[^，。；]{0,12}(?=召开))?|主持)?(?:召开|举行|举办)|组织全体)`,
);
const STARTS_WITH_PLACE = new RegExp(`^(?!全)([一-龥]{2,4}?(?:[省市县旗州盟镇乡]|(?<![社园片库校厂矿小街景辖])区))`);
/** A place that lies in the one before it: 云岭县 青石镇. */
const INNER = /^[一-龥]{1,4}?(?:[县旗镇乡村]|(?<![社园校矿小景])区)/;
const PLACED_NAME = new RegExp(`^(${PLACE})(?=20\\d\\d年|第?[一二三四]季度|第[一二三四五六七八九十])`);

/** The level of the place that held the meeting, where nothing else tells: 临河县召开…, 临河县2018年第一季度调度会. */
export function convenedBy(doc: ReadDocument, meeting: MeetingFound): Level | null {
  const first = doc.blocks.find((b) => b.kind === 'body');
  const opening = first ? doc.text.slice(first.start, first.start + 80) : '';
  const place =
    meeting.names.map((n) => PLACED_NAME.exec(n.text)?.[1]).find(Boolean) ??
    CONVENES.exec(opening)?.[1] ??
    CONVENES.exec(beforeName(doc, meeting))?.[1];
  return place ? levelIn(place.slice(/(?:街道|社区|连)$/.test(place) ? -2 : -1)) : null;
}

/** What stands right before the meeting's name: 5月9日，云台市召开. */
function beforeName(doc: ReadDocument, meeting: MeetingFound): string {
  const at = meeting.names[0]?.start ?? 0;
  return doc.text.slice(Math.max(0, at - 40), at);
}

/** The level of the place with which the meeting's name begins: 云岭区巩固国家卫生区汇报会. */
export function namedPlace(meeting: MeetingFound): Level | null {
  const name = meeting.names.find((n) => STARTS_WITH_PLACE.test(n.text))?.text ?? '';
  let place = STARTS_WITH_PLACE.exec(name)?.[1] ?? '';
  for (let inner = INNER.exec(name.slice(place.length)); inner; inner = INNER.exec(name.slice(place.length))) place += inner[0];
  return place ? levelIn(place.slice(-1)) : null;
}

/** A body of a place that opens the report: 县十六届人大一次会议主席团举行…, 临河市委第三巡察组召开…, 云岭区环保局召开…. */
const BODY =
  /(?:^|[，。 日讯）\n]|[上下]午)(?:[一-龥]{2,4})?([省县区旗州盟镇乡]|市(?!场))(?:委|政府|政协|人大|第?[一二三四五六七八九十]+届|[一-龥]{2,8}(?:[局联办]|(?:促进|服务|发展|管理|监测|指挥|事务)中心)(?=(?:党组|党委)?(?:主持|两次|先后)?(?:召开|举行|组织|约谈|召集)))/;

/** The level of such a body, in the heading or else in the first words. */
export function bodyIn(doc: ReadDocument): Level | null {
  const first = doc.blocks.find((b) => b.kind === 'body');
  const heads = doc.blocks.filter((b) => b.kind === 'heading' || b.kind === 'section').map((b) => doc.text.slice(b.start, b.end));
  const opening = first ? doc.text.slice(first.start, first.start + 60) : '';
  if (heads.some((head) => MINISTRIES.startingAt(head, 0)) && MINISTRIES.startingAt(opening, 0)) return 'central';
  const place = BODY.exec(heads.join('\n'))?.[1] ?? BODY.exec(opening)?.[1];
  return place ? levelIn(place) : null;
}

/** Branches of the police and the fire brigades, by their rank. */
const BRANCH = /(分局|总队|支队|大队)$/;
const BRANCHES: Readonly<Record<string, Level>> = { 总队: 'province', 支队: 'prefecture', 大队: 'county', 分局: 'county' };

/** A bureau with its place, 云岭县市场监管局, 云江市民政局党组; or as its trade calls it, which needs no name of its own: 云岭区局. */
const BUREAU =
  /^[一-龥]{1,3}([省市州盟县区旗镇乡街])[一-龥]{1,12}(?:局|委|办|中心|党组|联)$|^[一-龥]{1,6}([省市州盟县区旗])局(?:党[组委])?$/;

/** The level of a bureau by its place. */
export function bureauLevel(organiser: string): Level | null {
  const bureau = BUREAU.exec(organiser);
  const place = bureau?.[1] ?? bureau?.[2];
  const branch = BRANCH.exec(organiser)?.[1];
  return branch ? (BRANCHES[branch] ?? null) : place ? levelIn(place === '街' ? '街道' : place) : null;
}

/** A bureau with its place, in a post: 云江市民政局党组书记. */
const BUREAU_HELD = /^[一-龥]{2,4}?([省市州盟县区旗])[一-龥]{2,10}?(?:局|委员会|办公室|中心|委|办)(?:党组|党委)?(?:书记|局长|主任)$/;

/** The level of the bureau that somebody heads, by its place. */
export function bureauHeld(titles: readonly string[]): Level | null {
  const place = titles.map((title) => BUREAU_HELD.exec(title)?.[1]).find(Boolean);
  return place ? levelIn(place) : null;
}
