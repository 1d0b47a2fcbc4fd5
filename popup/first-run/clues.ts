import type { Clues } from '../../src/clues';
import { type Sample, textOf } from './sample';

/** What the background is told of a sample: the same as of a report that was read. */
export function cluesOfSample(sample: Sample): Clues {
  const facts = Object.values(sample.facts);
  const posts = facts.flatMap((fact) => (fact.class === 'official' ? [fact.postKey] : []));
  return {
    ...{ title: sample.title, url: null, source: null, published: null },
    ...{ level: 'prefecture', names: [], organiser: null, place: null },
    posts,
    held: posts.length,
    slogans: facts.flatMap((fact) => (fact.class === 'slogan' ? [fact.glossaryId] : [])),
    text: textOf(sample),
  };
}
