import type { ReadDocument } from '../extract/document';
import { COUNTY_CITIES } from '../lexicon';
import type { Level } from '../model';
import type { MeetingFound } from './meeting';
import type { Resolved } from './persons';

/** Words of a title, a meeting's name or an organiser, and the level they show; the first that matches counts. */
const SHOWS: readonly (readonly [level: Level, pattern: RegExp])[] = [
  [
    'unit',
    /(?:公司|集团|学院|大学|学校|中学|小学|医院|银行|法院|检察院|中院|检院|药学|护理部|监狱|电厂|煤矿|矿业|报社|电视台|校党委|校长|院长|院党委|董事长|总经理|厂长|行长|检察长|分公司|供电|研究所|研究院|书院|协会|学会)/,
  ],
  ['central', /^(?:中共中央|中央|国务院|全国人大|全国政协|国家|中宣部|中组部|最高人民|全国)/],
  [
    'township',
    /(?:^|[^县市区])(?:镇|乡|街道|办事处|村|社区|苏木)(?:党委|党工委|政府|人大|长|委|领导|召开|$)|全[镇乡]|镇党委|乡党委|街道党工委|镇长|乡长|村党/,
  ],
  [
    'province',
    /(?:省委|省长|省政府|省人大|省政协|省领导|全省|自治区党委|^区党委|自治区主席|自治区人大|自治区政协|自治区政府|自治区领导|省纪委|省级|^省|全自治区|兵团(?:党委|领导|司令|政委))/,
  ],
  [
    'county',
    /(?:县委|县长|县政府|县人大|县政协|县领导|全县|旗委|旗长|旗政府|全旗|区委|区长|区政府|区人大|区政协|区领导|全区|县纪委|区纪委|开发区|高新区|新区|经开区|党工委|管委会|^县|^区|^旗|团(?:场|党委|政委|部)(?!副?书记处)|[一二三四五六七八九十\d]团)/,
  ],
  [
    'prefecture',
    /(?:市委|市长|市政府|市人大|市政协|市领导|全市|州委|州长|州政府|全州|盟委|盟长|全盟|地委|行署|市纪委|师市|[一二三四五六七八九十]师|^市|^州|^盟)/,
  ],
];

const levelIn = (words: string): Level | null => SHOWS.find(([, pattern]) => pattern.test(words))?.[0] ?? null;

/** Municipalities directly under the central government: their 市委 is of the rank of a province. */
const MUNICIPALITIES = /北京市|上海市|天津市|重庆市/;

/** Their own rules: 《重庆市消防条例》. */
const OWN_RULES = /(?:审议|听取)[^。]{0,80}《(?:北京|上海|天津|重庆)市/;

/**
 * The level of the meeting: that of its name (全市 …), of its organiser, or of whoever chaired or spoke first.
 * A city is a prefecture unless the page speaks of a city that is known to be of the rank of a county.
 */
export function levelOf(doc: ReadDocument, meeting: MeetingFound, persons: readonly Resolved[]): Level | null {
  const head = persons.filter((p) => p.class === 'official' && (p.roles.includes('主持') || p.roles.includes('讲话')));
  const official = head[0] ?? persons.find((p) => p.class === 'official');
  const held = lowest((official?.titles ?? []).map(levelIn).filter((l): l is Level => l !== null));
  const convener = convenedBy(doc, meeting);
  const level =
    namedLevel(meeting, held) ??
    levelIn(meeting.organiser ?? '') ??
    meeting.names.map((n) => sessionLevel(n.text)).find(Boolean) ??
    (convener === 'township' ? convener : null) ??
    held ??
    convener ??
    meeting.names.map((n) => levelIn(n.text.slice(0, 12))).find(Boolean) ??
    bodyIn(doc) ??
    unitOf(doc);
  const convened = level === 'central' ? (namedPlace(meeting) ?? convenedBy(doc, meeting)) : null;
  if (convened) return convened;
  if (level !== 'prefecture') return level;
  const titles = official?.titles ?? [];
  // A member of the committee of an autonomous prefecture or a league who leads a city leads one of the rank of a county.
  if (titles.some((t) => /^(?:州委|盟委|地委)/.test(t)) && titles.some((t) => /^市(?:委书记|长)/.test(t))) return 'county';
  return /^(?:州|盟|地)/.test(titles[0] ?? '') ? level : cityLevel(doc, meeting);
}

/** The level of a congress by the place before its number: 临河县第十八届人民代表大会. */
function sessionLevel(name: string): Level | null {
  const place = /([省市县区旗州盟镇乡])(?:妇女|工会|[一-龥]{2,8}联合会)?第?[一二三四五六七八九十\d]+[届次]/.exec(name)?.[1];
  return place ? levelIn(place) : null;
}

/** What a place ends in; 社区, 园区 and the like are none. */
const PLACE = '(?:(?!在)[一-龥]){1,7}(?:[省市县旗州盟镇乡]|(?<!农)村|(?<![社园片山库校厂矿小街景辖])区)';
const CONVENES = new RegExp(
  `(?:^|[，。 日讯）])(?:[一-龥]{2,4}[省州盟市])?(${PLACE}|(?:(?!在)[一-龥]){2,16}(?:[镇乡]|街道|(?<!农)村))(?:(?:组织|主持)?(?:召开|举行|举办)|组织全体)`,
);
const STARTS_WITH_PLACE = new RegExp(`^(?!全)([一-龥]{2,4}?(?:[省市县旗州盟镇乡]|(?<![社园片库校厂矿小街景辖])区))`);
const PLACED_NAME = new RegExp(`^(${PLACE})(?=20\\d\\d年|第?[一二三四]季度|第[一二三四五六七八九十])`);

/** The level of the place that held the meeting, where nothing else tells: 临河县召开…, 临河县2018年第一季度调度会. */
function convenedBy(doc: ReadDocument, meeting: MeetingFound): Level | null {
  const first = doc.blocks.find((b) => b.kind === 'body');
  const opening = first ? doc.text.slice(first.start, first.start + 80) : '';
  const place = meeting.names.map((n) => PLACED_NAME.exec(n.text)?.[1]).find(Boolean) ?? CONVENES.exec(opening)?.[1];
  return place ? levelIn(place.slice(/街道$/.test(place) ? -2 : -1)) : null;
}

/** The level of the place with which the meeting's name begins: 云岭区巩固国家卫生区汇报会. */
function namedPlace(meeting: MeetingFound): Level | null {
  const place = meeting.names.map((n) => STARTS_WITH_PLACE.exec(n.text)?.[1]).find(Boolean);
  return place ? levelIn(place.slice(-1)) : null;
}

/** A body of a place that opens the report: 县十六届人大一次会议主席团举行…, 临河市委第三巡察组召开…, 云岭区环保局召开…. */
const BODY =
  /(?:^|[，。 日讯）\n]|[上下]午)(?:[一-龥]{2,4})?([省市县区旗州盟镇乡])(?:委|政府|政协|人大|第?[一二三四五六七八九十]+届|[一-龥]{2,8}[局联办](?=召开|举行|组织))/;

/** The level of such a body, in the heading or else in the first words. */
function bodyIn(doc: ReadDocument): Level | null {
  const first = doc.blocks.find((b) => b.kind === 'body');
  const heads = doc.blocks.filter((b) => b.kind === 'heading').map((b) => doc.text.slice(b.start, b.end));
  const opening = first ? doc.text.slice(first.start, first.start + 60) : '';
  const place = BODY.exec(heads.join('\n'))?.[1] ?? BODY.exec(opening)?.[1];
  return place ? levelIn(place) : null;
}

/** Schools, hospitals, companies and courts whose reports name no level: their own words in the opening. */
function unitOf(doc: ReadDocument): Level | null {
  const first = doc.blocks.find((b) => b.kind === 'body');
  const opening = first ? doc.text.slice(first.start, first.start + 160) : '';
  return /[我全本该]校|学校|校党委|校区|[我本该全]院|医院|公司|集团|学院|书院|党总支|教代会|职代会|校长|院长/.test(opening) ? 'unit' : null;
}

const RANKS: readonly Level[] = ['central', 'province', 'prefecture', 'county', 'township'];

/** Of several posts of one person the lowest shows the level: 市委常委、区党工委书记 is of the district. */
const lowest = (levels: readonly Level[]): Level | null => {
  if (levels.includes('unit')) return 'unit';
  const ranked = levels.filter((l) => l !== 'unit').sort((a, b) => RANKS.indexOf(b) - RANKS.indexOf(a));
  return ranked[0] ?? levels[0] ?? null;
};

/** The level that the meeting's own name tells: 全市 …, 县委 …. 全区 of an autonomous region is of a province. */
function namedLevel(meeting: MeetingFound, held: Level | null): Level | null {
  const named = meeting.names
    .map(
      (n) =>
        /^全(?:省|自治区|市|州|盟|县|区|旗|镇|乡|国)|^(?:省|市|州|盟|县|区|旗|镇|乡)(?:委|政府|人大|政协)|^(?:中央|国务院|全国)/.exec(
          n.text,
        )?.[0],
    )
    .find(Boolean);
  if (!named) return null;
  // Courts and procuratorates are units, however far their branch reaches.
  if (meeting.names.some((n) => /^全[省市州盟县区旗](?:基层|两级|中级)?(?:人民)?(?:法院|检察)/.test(n.text))) return 'unit';
  return named === '全区' && held === 'province' ? 'province' : levelIn(named);
}

/** What a city of the rank of a county is made of, and what a larger one is. */
const OF_TOWNS = /各(?:乡镇|镇|街道|乡)|镇街|镇（街道|乡镇（/;
const OF_COUNTIES = /县|各区|市区|城区|区委|区政府/;

/** Where the page names its own place: headings, lines of publication, credits, the first words of the body. */
function cityLevel(doc: ReadDocument, meeting: MeetingFound): Level {
  const first = doc.blocks.findIndex((b) => b.kind === 'body');
  const own = doc.blocks
    .filter((b) => b.kind === 'heading' || b.kind === 'meta' || b.kind === 'credits')
    .map((b) => doc.text.slice(b.start, b.end));
  const opening = first < 0 ? '' : doc.text.slice(doc.blocks[first]?.start ?? 0, (doc.blocks[first]?.start ?? 0) + 60);
  const text = [doc.article.title ?? '', ...own, opening, ...meeting.names.map((n) => n.text), ...doc.credits.map((c) => c.title)].join(
    '\n',
  );
  if (MUNICIPALITIES.test(text) || OWN_RULES.test(doc.text)) return 'province';
  if (/州委、?州政府/.test(doc.text) || (OF_TOWNS.test(doc.text) && !OF_COUNTIES.test(doc.text))) return 'county';
  return COUNTY_CITIES.all.some((city) => text.includes(city)) ? 'county' : 'prefecture';
}
