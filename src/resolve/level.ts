import type { ReadDocument } from '../extract/document';
import { COUNTY_CITIES } from '../lexicon';
import type { Level } from '../model';
import { bodyIn, convenedBy, heldByUnit, namedPlace, ownPlace, sessionLevel, unitOf } from './level-places';
import { levelIn } from './level-words';
import type { MeetingFound } from './meeting';
import type { Resolved } from './persons';

/** Municipalities directly under the central government: their 市委 is of the rank of a province. */
const MUNICIPALITIES = /北京市|上海市|天津市|重庆市/;

/** Their own rules: 《重庆市消防条例》. */
const OWN_RULES = /(?:审议|听取)[^。]{0,80}《(?:北京|上海|天津|重庆)市/;

/**
 * The level of the meeting: that of its name (全市 …), of its organiser, or of whoever chaired or spoke first.
 * A city is a prefecture unless the page speaks of a city that is known to be of the rank of a county.
 */
export function levelOf(doc: ReadDocument, meeting: MeetingFound, persons: readonly Resolved[]): Level | null {
  const officials = persons.filter((p) => p.class === 'official');
  const speaks = officials.filter((p) => p.roles.includes('讲话'));
  // Whoever speaks may be a guest from above; whoever chairs may be named without a post.
  const first = [...officials.filter((p) => p.roles.includes('主持')), ...speaks, ...officials.slice(0, 1)];
  const official = first.find((p) => levelHeld(p) !== null) ?? first[0];
  const held = official ? levelHeld(official) : null;
  const convener = convenedBy(doc, meeting);
  const level =
    namedLevel(meeting, held) ??
    levelIn(meeting.organiser ?? '') ??
    meeting.names.map((n) => sessionLevel(n.text)).find(Boolean) ??
    (heldByUnit(doc) ? 'unit' : null) ??
    (convener === 'township' ? convener : null) ??
    held ??
    convener ??
    meeting.names.map((n) => levelIn(n.text.slice(0, 12))).find(Boolean) ??
    bodyIn(doc) ??
    namedPlace(meeting) ??
    unitOf(doc) ??
    ownPlace(doc);
  const convened = level === 'central' ? (namedPlace(meeting) ?? convenedBy(doc, meeting)) : null;
  if (convened) return convened;
  if (level !== 'prefecture') return level;
  const titles = official?.titles ?? [];
  // A member of the committee of an autonomous prefecture or a league who leads a city leads one of the rank of a county.
  if (titles.some((t) => /^(?:州委|盟委|地委)/.test(t)) && titles.some((t) => /^市(?:委书记|长)/.test(t))) return 'county';
  return /^(?:州|盟|地)/.test(titles[0] ?? '') ? level : cityLevel(doc, meeting);
}

/** The level that a person's posts show. */
const levelHeld = (person: Resolved): Level | null => lowest(person.titles.map(levelIn).filter((l): l is Level => l !== null));

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
        /^自治区|^全(?:省|自治区|市|州|盟|县|区|旗|镇|乡|国)|^(?:省|市|州|盟|县|区|旗|镇|乡)(?:委|政府|人大|政协)|^(?:中央|国务院|全国)/.exec(
          n.text,
        )?.[0],
    )
    .find(Boolean);
  if (!named) return null;
  // Courts and procuratorates are units, however far their branch reaches.
  if (meeting.names.some((n) => /^全[省市州盟县区旗](?:基层|两级|中级)?(?:人民)?(?:法院|检察)/.test(n.text))) return 'unit';
  if (named === '自治区' || (/^全?区/.test(named) && held === 'province')) return 'province';
  return levelIn(named);
}

/** What a city of the rank of a county is made of, and what a larger one is. */
const OF_TOWNS = /各(?:乡镇|镇|街道|乡)|镇街|镇（街道|乡镇（/;
/** A city that is told of as one of the cities and districts of a larger one. */
const AMONG_OTHERS = /(?:领先|位居|名列|居|列|在)(?![全我本各])[一-龥]{2,3}各市[、（]?区/;
/** A city of the rank of a county by its armed-forces department, or by the larger city that is told of as above it beside the province. */
const ABOVE = /市人(?:民武装|武)部|省(?:委|委省政府|政府|委、省政府)?[、和](?![全我本各])[一-龥]{2,3}市(?:委|政府|“?两会|人大|政协)/;
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
  if (AMONG_OTHERS.test(doc.text) || ABOVE.test(doc.text)) return 'county';
  return COUNTY_CITIES.standsIn(text, 0, text.length) ? 'county' : 'prefecture';
}
