import type { Explanations, SloganExplained } from '../../src/explained';
import type { Slogan } from '../../src/model';
import { SLOGAN_KINDS } from '../../src/render/words';
import { labelsHere, message } from '../message';
import { CHINESE } from '../parts/chinese';
import { Doubt } from '../parts/doubt';
import { Entry } from '../parts/entry';

type Known = Explanations['slogans'];

const knownOf = ({ glossaryId }: Slogan, known: Known): SloganExplained | null =>
  glossaryId !== null && Object.hasOwn(known, glossaryId) ? (known[glossaryId] ?? null) : null;

/** A slogan that the glossary knows takes a line of its own, with what it means below it. */
function Item({ slogan, known }: { readonly slogan: Slogan; readonly known: SloganExplained | null }) {
  return (
    <li class={known === null ? '' : 'known'}>
      <Entry spans={slogan.spans} words={slogan.text} />
      <Doubt of={slogan} />
      {known !== null && (
        <span class="meaning" lang={known.lang}>
          {known.meaning}
        </span>
      )}
      {known?.english && (
        <span class="meaning" lang="en">
          <q>{known.english}</q>
        </span>
      )}
      {known?.since && (
        <span class="meaning" lang={known.lang}>
          {message('tooltipSince')} {known.since}
        </span>
      )}
    </li>
  );
}

/** Slogans by kind, each leading to its places on the page. */
export function Slogans({ slogans, known }: { readonly slogans: readonly Slogan[]; readonly known: Known }) {
  const labels = labelsHere();
  const kinds = SLOGAN_KINDS.map(([type, key]) => ({ type, title: labels[key], own: slogans.filter((slogan) => slogan.type === type) }));
  return (
    <>
      {kinds
        .filter(({ own }) => own.length > 0)
        .map(({ type, title, own }) => (
          <div key={type} class="kind">
            <h3>{title}</h3>
            <ul class="slogans" {...CHINESE}>
              {own.map((slogan) => (
                <Item key={`${slogan.text} ${slogan.spans[0]?.[0]}`} slogan={slogan} known={knownOf(slogan, known)} />
              ))}
            </ul>
          </div>
        ))}
    </>
  );
}
