import type { Explanations, SloganExplained } from '../../src/explained';
import type { Slogan } from '../../src/model';
import { sharedDoubt } from '../../src/render/doubt';
import { SLOGAN_KINDS } from '../../src/render/words';
import { labelsHere, message } from '../message';
import { CHINESE } from '../parts/chinese';
import { Doubt } from '../parts/doubt';
import { Entry } from '../parts/entry';
import { usePage } from '../parts/page-context';

type Known = Explanations['slogans'];

const knownOf = ({ glossaryId }: Slogan, known: Known): SloganExplained | null =>
  glossaryId !== null && Object.hasOwn(known, glossaryId) ? (known[glossaryId] ?? null) : null;

/** A slogan that the glossary knows takes a line of its own, with what it means below it. */
function Item({ slogan, known, doubted }: { readonly slogan: Slogan; readonly known: SloganExplained | null; readonly doubted: boolean }) {
  return (
    <li class={known === null ? '' : 'known'}>
      <Entry spans={slogan.spans} words={slogan.text} />
      {doubted && <Doubt of={slogan} />}
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

/** Slogans by kind, each leading to its places on the page. A doubt that a whole kind shares is told once, beside its name. */
export function Slogans({ slogans, known }: { readonly slogans: readonly Slogan[]; readonly known: Known }) {
  const labels = labelsHere();
  const { article } = usePage();
  const kinds = SLOGAN_KINDS.map(([type, key]) => {
    const own = slogans.filter((slogan) => slogan.type === type);
    return { type, title: labels[key], own, shared: article !== null && sharedDoubt(own, { article }) !== null };
  });
  return (
    <>
      {kinds
        .filter(({ own }) => own.length > 0)
        .map(({ type, title, own, shared }) => (
          <div key={type} class="kind">
            <h3>
              {title}
              {shared && own[0] && <Doubt of={own[0]} />}
            </h3>
            <ul class="slogans" {...CHINESE}>
              {own.map((slogan) => (
                <Item key={`${slogan.text} ${slogan.spans[0]?.[0]}`} slogan={slogan} known={knownOf(slogan, known)} doubted={!shared} />
              ))}
            </ul>
          </div>
        ))}
    </>
  );
}
