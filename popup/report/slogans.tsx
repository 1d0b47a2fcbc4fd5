import type { Slogan } from '../../src/model';
import { SLOGAN_KINDS } from '../../src/render/words';
import { labelsHere } from '../message';
import { CHINESE } from '../parts/chinese';
import { Entry } from '../parts/entry';

/** Slogans by kind, each leading to its places on the page. */
export function Slogans({ slogans }: { readonly slogans: readonly Slogan[] }) {
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
                <li key={`${slogan.text} ${slogan.spans[0]?.[0]}`}>
                  <Entry spans={slogan.spans} words={slogan.text} />
                </li>
              ))}
            </ul>
          </div>
        ))}
    </>
  );
}
