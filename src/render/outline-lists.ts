import type { MeetingReading, Slogan } from '../model';
import { doubtAside, doubtWords, sharedDoubt } from './doubt';
import { type Labels, marksOf } from './labels';
import type { Block } from './outline-parts';
import { SLOGAN_KINDS, verbGloss } from './words';

/** Slogans by kind. A doubt that every slogan of a kind shares is told once, behind the name of the kind. */
export function slogans(reading: MeetingReading, labels: Labels): readonly Block[] {
  return SLOGAN_KINDS.map(([type, key]) => {
    const own = reading.slogans.filter((slogan) => slogan.type === type);
    const shared = sharedDoubt(own, reading);
    const doubt = (one: Slogan) => (shared === null ? doubtAside(one, reading, labels) : '');
    const why = shared === null ? '' : marksOf(labels).aside(doubtWords(shared, labels));
    return { kind: 'list', title: `${labels[key]}${why}`, items: own.map((one) => `${one.text}${doubt(one)}`) };
  });
}

/** A verb of the agenda as written, explained for readers of other languages. */
function verbOf(verb: string, labels: Labels): string {
  const meaning = verbGloss(verb, labels);
  return meaning === null ? verb : `${verb}${marksOf(labels).aside(meaning)}`;
}

/** What the meeting heard, studied or passed, in the order of the article. */
export function agenda(reading: MeetingReading, labels: Labels): Block {
  const { colon } = marksOf(labels);
  const items = reading.agenda.map(({ verb, text }) => (text === '' ? verbOf(verb, labels) : `${verbOf(verb, labels)}${colon}${text}`));
  return { kind: 'list', title: null, items };
}
