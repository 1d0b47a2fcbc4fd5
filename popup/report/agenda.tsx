import type { AgendaItem } from '../../src/model';
import { CHINESE } from '../parts/chinese';
import { Entry } from '../parts/entry';

/** What the meeting heard, studied or passed, in the order of the article. */
export function Agenda({ items }: { readonly items: readonly AgendaItem[] }) {
  return (
    <ol class="agenda" {...CHINESE}>
      {items.map(({ verb, text, span }) => (
        <li key={`${span[0]} ${verb}`}>
          <Entry spans={[span]} words={`${verb} ${text}`}>
            <span class="verb">{verb}</span> {text}
          </Entry>
        </li>
      ))}
    </ol>
  );
}
