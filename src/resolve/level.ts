import type { ReadDocument } from '../extract/document';
import type { Level } from '../model';
import { cityLevel } from './city-level';
import { hallLevel, heldByUnit, ownPlace, unitOf } from './level-own';
import { bodyIn, bureauHeld, bureauLevel, convenedBy, namedPlace, sessionLevel } from './level-places';
import { levelIn } from '../rules/level-words';
import type { MeetingFound } from './meeting';
import type { Resolved } from './persons';

/**
 * The level of the meeting: that of its name (全市 …), of its organiser, or of whoever chaired or spoke first.
 * A city is a prefecture unless the page speaks of a city that is known to be of the rank of a county.
 */
export function levelOf(doc: ReadDocument, meeting: MeetingFound, persons: readonly Resolved[]): Level | null {
  const convener = convenedBy(doc, meeting);
  const officials = persons.filter((p) => p.class === 'official');
  const speaks = officials.filter((p) => p.roles.includes('讲话'));
  // Whoever speaks may be a guest from above; whoever chairs may be named without a post.
  const leads = officials.filter((p) => p.roles.some((role) => LEADS.includes(role)));
  const first = [...officials.filter((p) => p.roles.includes('主持')), ...speaks, ...leads, ...officials.slice(0, 1)];
  const official = first.find((p) => levelHeld(p) !== null) ?? first[0];
  // Who only came may be a guest: the place that convened tells more.
  const held = official && (convener === null || leads.includes(official)) ? levelHeld(official) : null;
  const level =
    namedLevel(meeting, held) ??
    levelIn(meeting.organiser ?? '') ??
    bureauLevel(meeting.organiser ?? '') ??
    meeting.names.map((n) => sessionLevel(n.text)).find(Boolean) ??
    (heldByUnit(doc) ? 'unit' : null) ??
    (convener === 'township' ? convener : null) ??
    held ??
    convener ??
    meeting.names.map((n) => levelIn(n.text.slice(0, 12))).find(Boolean) ??
    bodyIn(doc) ??
    bureauHeld(official?.titles ?? []) ??
    namedPlace(meeting) ??
    unitOf(doc) ??
    ownPlace(doc) ??
    hallLevel(meeting);
  if (level === 'central') return namedPlace(meeting) ?? convener ?? level;
  return level === 'prefecture' ? ofCity(doc, meeting, official?.titles ?? []) : level;
}

/** The level of what seems a prefecture: its leader's posts may tell that it is more, or less. */
function ofCity(doc: ReadDocument, meeting: MeetingFound, titles: readonly string[]): Level | null {
  // Only a municipality is led by a member of the Political Bureau.
  if (titles.some((t) => t.includes('政治局'))) return 'province';
  // A member of the committee of an autonomous prefecture or a league who leads a city leads one of the rank of a county.
  if (titles.some((t) => /^(?:州委|盟委|地委)/.test(t)) && titles.some((t) => /^市(?:委书记|长)/.test(t))) return 'county';
  return /^(?:州|盟|地)/.test(titles[0] ?? '') ? 'prefecture' : cityLevel(doc, meeting);
}

/** Roles of those who hold a meeting. */
const LEADS: readonly string[] = ['主持', '讲话', '部署', '报告'];

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
        /^自治区|^兵团(?!第?[一二三四五六七八九十])|^全(?:省|自治区|市|州|盟|县|区|旗|镇|乡|国(?!“?两会))|^(?:省|市|州|盟|县|区|旗|镇|乡)(?:委|政府|人大(?!代表换届)|政协)|^(?:中央|国务院|全国(?!“?两会))/.exec(
          n.text,
        )?.[0],
    )
    .find(Boolean);
  if (!named) return null;
  // Courts and procuratorates are units, however far their branch reaches.
  if (meeting.names.some((n) => /^全[省市州盟县区旗](?:基层|两级|中级)?(?:人民)?(?:法院|检察)/.test(n.text))) return 'unit';
  if (named === '自治区' || named === '兵团' || (/^全?区/.test(named) && held === 'province')) return 'province';
  return levelIn(named);
}
