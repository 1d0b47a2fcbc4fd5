import { documentOf } from './extract/document';
import { slogansOf } from './extract/slogans';
import { targetsOf } from './extract/targets';
import type { Article } from './model';
import { agendaOf } from './resolve/agenda';
import { detect, type Verdict } from './resolve/detection';
import { meetingOf } from './resolve/meeting';
import { personsOf } from './resolve/persons';
import { rolesOf } from './resolve/roles';
import { MEETING } from './resolve/said';
import { statementsOf } from './resolve/statements';

/** Whether an article is taken for a report, and by which signs. */
export function verdictOf(article: Article): Verdict {
  const doc = documentOf(article);
  const said = statementsOf(doc);
  const persons = personsOf(doc, rolesOf(doc, said).persons, said);
  const meeting = meetingOf(doc, said);
  return detect(doc, meeting, persons, said, agendaOf(doc, said, meeting.names));
}

/**
 * Tells how a text was read.
 * @returns one line a fact: its place in the normalised text, its kind, its words and the rule that found it
 */
export function explain(text: string): string {
  const doc = documentOf({ text });
  const said = statementsOf(doc);
  const roles = rolesOf(doc, said);
  const persons = personsOf(doc, roles.persons, said);
  const meeting = meetingOf(doc, said);
  const agenda = agendaOf(doc, said, meeting.names);
  const targets = targetsOf(doc);
  const words = ({ start, end }: { start: number; end: number }) => doc.text.slice(start, end).replaceAll('\n', '⏎');
  const line = (range: { start: number; end: number } | null, kind: string, what: string, rule: string) =>
    `${(range ? `${range.start}–${range.end}` : '').padEnd(11)}${kind.padEnd(11)}${what}${rule ? `   [${rule}]` : ''}`;
  const verdict = detect(doc, meeting, persons, said, agenda);
  return [
    doc.text,
    '',
    ...doc.blocks.map((b) => line(b, 'block', `${b.kind}: ${words(b).slice(0, 24)}`, '')),
    ...doc.sentences.flatMap((s) => s.persons.map((p) => line(p, 'person', `${p.name} ${p.titles.map((t) => t.text).join('+')}`, p.rule))),
    ...doc.sentences.flatMap((s) => s.groups.map((g) => line(g, 'posts', g.posts.map((p) => p.text).join('+'), ''))),
    ...doc.credits.map((c) => line(c, 'credit', `${c.title} ${c.name}`, '')),
    ...roles.persons.map((r) => line(null, 'role', `${r.name} ${r.role}`, r.rule)),
    ...roles.groups.map((g) => line(g, 'group', `${words(g)} ${g.role}`, '')),
    ...persons
      .filter((p) => p.class !== 'credit')
      .map((p) => line(null, p.class, `${p.name} ${p.titles.join('、')} ${p.roles.join('、')}`, p.rule)),
    ...said.map((s) =>
      line(
        s.pieces[0] ?? null,
        s.speaker === MEETING ? 'meeting' : 'said',
        `${s.speaker} ${s.cue} ${s.pieces.map(words).join('').slice(0, 20)}… ${s.pieces.map(words).join('').slice(-10)}`,
        s.rule,
      ),
    ),
    ...targets.map((t) => line(t, 'target', `${t.type} ${words(t)}`, t.rule)),
    ...slogansOf(doc, targets).map((s) => line(s, 'slogan', `${s.type} ${words(s)}`, s.rule)),
    ...agenda.map((a) => line(a, 'agenda', `${a.verb} ${words(a)}`, '')),
    ...meeting.names.map((n) => line(n, 'name', n.text, '')),
    line(null, 'verdict', `${verdict.isMeetingReport} ${verdict.confidence}`, verdict.signs.join(' ')),
  ].join('\n');
}
