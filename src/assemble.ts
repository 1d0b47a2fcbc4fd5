import type { ReadDocument } from './extract/document';
import { confidenceOf } from './rules/confidence';
import type { AgendaItem, ArticleFacts, Damage, Group, Meeting, Person, Span, Statement } from './model';
import type { Item } from './resolve/agenda-items';
import { levelOf } from './resolve/level';
import type { MeetingFound } from './resolve/meeting';
import type { Resolved } from './resolve/persons';
import type { GroupRole } from './resolve/roles';
import type { Said } from './resolve/said';
import { damageOf } from './text/damage';
import { toSource } from './text/mapped';
import { scriptOf } from './text/script';

type Range = { readonly start: number; readonly end: number };

/** Turns ranges of the normalised text into spans of the page's text. */
export const spanOf = (doc: ReadDocument, { start, end }: Range): Span => toSource(doc.source, [start, end]);

/** The date of publication often follows without a space, once the page's white space is gone. */
const SOURCE = /(?:来源|稿源|信息来源)[:：]\s*([^\s|　:：，。（）【]{2,24}?)(?=\d{4}[-年/.]|[\s|　:：，。（）【]|$)/;

/** What pages write where no source is named, and labels of what comes next. */
const NO_SOURCE = /^(?:未知|本站|原创|admin|点击数?|浏览|阅读|作者|编辑|发布|[\w.-]+)/i;

/** The headline among the lines above the report: the first that tells of a meeting, or else the first that is no part of the page's own. */
function headlineOf(doc: ReadDocument): string | null {
  const lines = doc.blocks.filter((b) => b.kind === 'heading').map((b) => doc.text.slice(b.start, b.end));
  const own = lines.filter((line) => !PAGES_OWN.test(line) && /[\p{Script=Han}]{4}/u.test(line));
  return own.find((line) => line.length > 7 && /会(?:议|召开|举行|上|$|[ 　（])|召开|举行|主持|强调/.test(line)) ?? own[0] ?? null;
}

/** Lines that pages have above every article: how to get about, editions, dates, numbers of readers. */
const PAGES_OWN = /首页|收藏|无障碍|导航|^第.{1,4}版|版[（(]|印$|上一[版篇]|下一[版篇]|分站|发表于|次数|浏览|\d{4}-\d{1,2}-\d{1,2}|[:：]$/;

/** @returns what the page tells of the article itself */
export function articleFacts(doc: ReadDocument, { published }: MeetingFound): ArticleFacts {
  const source = doc.blocks.map((b) => SOURCE.exec(doc.text.slice(b.start, b.end))?.[1]).find((s) => s && !NO_SOURCE.test(s)) ?? null;
  return {
    title: doc.article.title ?? headlineOf(doc),
    url: doc.article.url ?? null,
    published,
    source,
    script: scriptOf(doc.article.text),
    damage: damageOf(doc.article.text) as Damage[],
  };
}

/** @returns the meeting as a plain value; its region is told by the background alone */
export function meetingFacts(doc: ReadDocument, found: MeetingFound, persons: readonly Resolved[]): Meeting {
  const spans = (range: Range | null | undefined): Span[] => (range ? [spanOf(doc, range)] : []);
  return {
    names: found.names.map((n) => n.text),
    date: found.date,
    dateWords: found.dateSpan ? doc.text.slice(found.dateSpan.start, found.dateSpan.end) : null,
    dateInferred: found.dateInferred,
    place: found.place?.text ?? null,
    forms: found.forms,
    level: levelOf(doc, found, persons),
    organiser: found.organiser,
    region: null,
    spans: { name: spans(found.names[0]), date: spans(found.dateSpan), place: spans(found.place) },
  };
}

/**
 * @returns a person as a plain value
 * @param damaged whether the page has lost characters, which makes all its facts less sure
 */
export function personFacts(doc: ReadDocument, person: Resolved, damaged: boolean): Person {
  const spans = [...person.spans].sort((a, b) => a.start - b.start).map((s) => spanOf(doc, s));
  const [start, end] = spans[0] ?? [0, 0];
  return {
    name: person.name,
    surface: doc.article.text.slice(start, end),
    class: person.class,
    titles: person.titles,
    roles: person.roles,
    order: person.order,
    spans,
    titleSpans: person.titleSpans.map((s) => spanOf(doc, s)),
    rule: person.rule,
    confidence: confidenceOf(person.class, person.rule, damaged),
  };
}

/**
 * @returns what was said as a plain value, in one piece
 * @param damaged whether the page has lost characters, which makes all its facts less sure
 */
export function statementFacts(doc: ReadDocument, said: Said, damaged: boolean): Statement {
  const content = said.pieces
    .map((p) => doc.text.slice(p.start, p.end))
    .join('')
    .replaceAll('\n', '')
    .trim();
  const whole = { start: said.pieces[0]?.start ?? 0, end: said.pieces.at(-1)?.end ?? 0 };
  const confidence = confidenceOf('statement', said.rule, damaged);
  return { speaker: said.speaker, cue: said.cue, content, heading: said.heading, span: spanOf(doc, whole), rule: said.rule, confidence };
}

/** @returns posts without names, with their role, as a plain value */
export const groupFacts = (doc: ReadDocument, group: GroupRole): Group => ({
  text: doc.text.slice(group.start, group.end),
  role: group.role,
  span: spanOf(doc, group),
});

/** @returns an item of the agenda as a plain value */
export const agendaFacts = (doc: ReadDocument, item: Item): AgendaItem => ({
  verb: item.verb,
  text: doc.text.slice(item.start, item.end),
  span: spanOf(doc, item),
});
