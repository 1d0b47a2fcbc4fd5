import type { AgendaItem } from '../../src/model';
import { verbGloss } from '../../src/render/words';
import { labelsHere } from '../message';
import { CHINESE } from '../parts/chinese';
import { Entry } from '../parts/entry';

/** What the verb means, for readers of other languages. */
function Gloss({ of }: { readonly of: string }) {
  const labels = labelsHere();
  const meaning = verbGloss(of, labels);
  return meaning === null ? null : (
    <>
      <span class="gloss" lang={labels.locale}>
        {meaning}
      </span>{' '}
    </>
  );
}

/** What the meeting heard, studied or passed, in the order of the article. */
export function Agenda({ items }: { readonly items: readonly AgendaItem[] }) {
  return (
    <ol class="agenda" {...CHINESE}>
      {items.map(({ verb, text, span }) => (
        <li key={`${span[0]} ${verb}`}>
          <Entry spans={[span]} words={`${verb} ${text}`}>
            <span class="verb">{verb}</span> <Gloss of={verb} />
            {text}
          </Entry>
        </li>
      ))}
    </ol>
  );
}
