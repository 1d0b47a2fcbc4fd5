/** The sample articles: our own in test/articles, and the real ones of a folder beside the checkout where it is there. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const OWN = fileURLToPath(new URL('../../articles/', import.meta.url));
const REAL = fileURLToPath(new URL('../../../../shared/seeds/', import.meta.url));

const textFiles = (folder) => (existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.txt')) : []).sort();

function own(name) {
  const id = name.replace(/\.txt$/, '');
  const { class: kind, meeting } = JSON.parse(readFileSync(`${OWN}${id}.json`, 'utf8'));
  return { id, kind, level: meeting?.level ?? null, real: false, text: readFileSync(OWN + name, 'utf8') };
}

/** `000_683d….txt` is the article `seed-000`. */
const real = (name) => ({
  id: `seed-${name.split('_')[0]}`,
  kind: 'meeting-report',
  level: null,
  real: true,
  text: readFileSync(REAL + name, 'utf8'),
});

export const readSamples = () => [...textFiles(OWN).map(own), ...textFiles(REAL).map(real)];
