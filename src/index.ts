/** The only door of the reader. */
import { agendaFacts, articleFacts, groupFacts, meetingFacts, personFacts, spanOf, statementFacts } from './assemble';
import { documentOf } from './extract/document';
import { slogansOf } from './extract/slogans';
import { targetsOf } from './extract/targets';
import type { Article, Reading } from './model';
import { agendaOf } from './resolve/agenda';
import { detect } from './resolve/detection';
import { meetingOf } from './resolve/meeting';
import { personsOf } from './resolve/persons';
import { rolesOf } from './resolve/roles';
import { sloganFacts } from './resolve/slogans';
import { statementsOf } from './resolve/statements';
import { targetFacts } from './resolve/targets';
import { confidenceOf } from './rules/confidence';
import { isLeft } from './text/damage';

/** How an article is read. */
export interface ReadOptions {
  /** Read the article as a meeting report even where it does not look like one. */
  readonly force?: boolean;
}

/**
 * Reads an article.
 * @param article its text as the page shows it, and what the page says of it
 * @returns the reading; offsets are UTF-16 units of `article.text`. Never throws on any text.
 */
export function read(article: Article, options: ReadOptions = {}): Reading {
  const doc = documentOf(article);
  const said = statementsOf(doc);
  const roles = rolesOf(doc, said);
  const persons = personsOf(doc, roles.persons, said);
  const meeting = meetingOf(doc, said);
  const agenda = agendaOf(doc, said, meeting.names);
  const verdict = detect(doc, meeting, persons, said, agenda);
  if (!verdict.isMeetingReport && !options.force) return { schema: 1, isMeetingReport: false, confidence: verdict.confidence };
  const targets = targetsOf(doc);
  const facts = articleFacts(doc, meeting);
  const damaged = isLeft(facts.damage);
  return {
    schema: 1,
    isMeetingReport: true,
    confidence: verdict.confidence,
    article: facts,
    meeting: meetingFacts(doc, meeting, persons),
    persons: persons.map((p) => personFacts(doc, p, damaged)),
    groups: roles.groups.map((g) => groupFacts(doc, g)),
    statements: said.map((s) => statementFacts(doc, s, damaged)),
    targets: targetFacts(doc, targets, spanOf).map((t) => ({ ...t, confidence: confidenceOf('target', t.rule, damaged) })),
    slogans: sloganFacts(doc, slogansOf(doc, targets), spanOf).map((s) => ({ ...s, confidence: confidenceOf('slogan', s.rule, damaged) })),
    agenda: agenda.map((a) => agendaFacts(doc, a)),
  };
}
