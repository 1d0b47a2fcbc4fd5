import type { ReadDocument } from '../extract/document';
import { COUNTY_CITIES, COUNTY_CITY_ROOTS } from '../lexicon';
import type { Level } from '../model';
import type { MeetingFound } from './meeting';

/** Municipalities directly under the central government: their 市委 is of the rank of a province. */
const MUNICIPALITIES = /北京市|上海市|天津市|重庆市/;

/** Their own rules: 《重庆市消防条例》. */
const OWN_RULES = /(?:审议|听取)[^。]{0,80}《(?:北京|上海|天津|重庆)市/;

/** What a city of the rank of a county is made of, and what a larger one is. */
const OF_TOWNS = /各(?:乡镇|镇|街道|乡)|镇街|镇（街道|乡镇（/;
/** A city that is told of as one of the cities and districts of a larger one. */
const AMONG_OTHERS = /(?:领先|位居|名列|居|列|在)(?![全我本各])[一-龥]{2,3}各市[、（]?区/;
/** A city of the rank of a county by its armed-forces department, or by the larger city that is told of as above it beside the province. */
const ABOVE =
  /市人(?:民武装|武)部|省(?:委|委省政府|政府|委、省政府)?[、和](?![全我本各])[一-龥]{2,3}市(?:委|政府|“?两会|人大|政协|交办|督办|下达|部署|安排|有关|领导)/;
const OF_COUNTIES = /(?<!周边|兄弟|先进|其他)县|各区|(?<!县)市区|城区|区委|区政府/;

/** A city whose meetings are passed down: 传达了云州市企业工作会议精神. */
const PASSED_DOWN = /传达(?:学习)?了?(?![全我本各]|[一-龥]{0,2}省)[一-龥]{2,3}市(?![委政人])[^。；，、]{2,16}会议?精神/;

/** Meetings of the province and of the city above, where our own city convenes one. */
const OWN_CITY = /我市[^。，]{0,6}(?:召开|举行)/;
const OF_PROVINCE_AND_CITY = /省、市[^。；，]{0,12}(?:会议精神|的要求|部署要求)/;

/** The level of a city, by where the page names its own place: headings, lines of publication, credits, the first words of the body. */
export function cityLevel(doc: ReadDocument, meeting: MeetingFound): Level {
  const first = doc.blocks.findIndex((b) => b.kind === 'body');
  const own = doc.blocks
    .filter((b) => b.kind === 'heading' || b.kind === 'meta' || b.kind === 'credits')
    .map((b) => doc.text.slice(b.start, b.end));
  const start = first < 0 ? doc.text.length : (doc.blocks[first]?.start ?? 0);
  const opening = doc.text.slice(start, start + 60).replace(/[在赴][一-龥]{2,4}市|[一-龥]{2,4}市(?=[一-龥]{1,4}[镇乡村])/g, '');
  const text = [doc.article.title ?? '', ...own, opening, ...meeting.names.map((n) => n.text), ...doc.credits.map((c) => c.title)].join(
    '\n',
  );
  if (MUNICIPALITIES.test(text) || OWN_RULES.test(doc.text)) return 'province';
  if (/州委、?州政府/.test(doc.text) || (OF_TOWNS.test(doc.text) && !OF_COUNTIES.test(doc.text))) return 'county';
  if ([AMONG_OTHERS, ABOVE, PASSED_DOWN].some((sign) => sign.test(doc.text))) return 'county';
  if (OWN_CITY.test(opening) && OF_PROVINCE_AND_CITY.test(doc.text)) return 'county';
  const planned = [...doc.text.matchAll(OWN_PLANS)].some(([, city = '']) => COUNTY_CITIES.has(city));
  if (planned) return 'county';
  return COUNTY_CITIES.standsIn(text, 0, text.length) || callsItself(text, doc.text) ? 'county' : 'prefecture';
}

/** A city by its own plans and accounts, which only its own bodies hear: 《关于云州市2019年财政预算执行情况的报告》. */
const OWN_PLANS = /《(?:关于)?([一-龥]{2,4}市)20\d\d年[^》]{0,30}(?:计划|预算|决算)/g;

/** What follows a city's name in that of its paper. */
const PAPER = /^(?:日报|新闻|要闻|融媒|电视台|发布|广播|报)/;
/** Before and behind a city that is only one of several, or that others come to. */
const OF_OTHERS = /[、赴在]$|(?<!回)到$/;

/** Whether a city of the rank of a county names itself without 市: in the name of its paper, or twice in the report and not among others. */
function callsItself(page: string, text: string): boolean {
  if (placesOf(page).some(({ end }) => PAPER.test(page.slice(end)))) return true;
  const seen = new Set<string>();
  return placesOf(text).some(({ root, at, end }) => {
    if (/^[市、县区镇乡]/.test(text.slice(end, end + 2)) || OF_OTHERS.test(text.slice(Math.max(0, at - 2), at))) return false;
    const isSecond = seen.has(root);
    seen.add(root);
    return isSecond;
  });
}

interface Place {
  readonly root: string;
  readonly at: number;
  readonly end: number;
}

/** Where cities of the rank of a county are named, with or without 市, in order. */
function placesOf(text: string): Place[] {
  const places: Place[] = [];
  for (let at = COUNTY_CITY_ROOTS.next(text, 0, text.length); at < text.length; at = COUNTY_CITY_ROOTS.next(text, at + 1, text.length))
    for (const root of COUNTY_CITY_ROOTS.eachStartingAt(text, at)) places.push({ root, at, end: at + root.length });
  return places;
}
