/** The page that shows all pictures beside each other. */
import { readdirSync, writeFileSync } from 'node:fs';
import { SHOTS } from './list';

const STYLE = `body{margin:2rem;font:15px/1.5 system-ui,sans-serif;background:#eceae5;color:#222}h2{margin:2.5rem 0 .75rem}
.row{display:flex;flex-wrap:wrap;gap:1rem;align-items:start}figure{margin:0;max-width:31%}img{max-width:100%;border:1px solid #999;background:#fff}
figcaption{font-size:13px;color:#555}`;

/** The pictures of a screen that are there, each in its set: `chromium/en-dark`. */
const setsWith = (folder: string, name: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith(`/${name}.png`))
    .sort();

/** Writes `index.html` into the folder of the pictures; screens in the order of the list. @returns how many pictures it shows */
export function writeGallery(folder: string): number {
  let count = 0;
  const figure = (path: string) => {
    count += 1;
    return `<figure><a href="${path}"><img loading="lazy" src="${path}" alt="${path}"></a><figcaption>${path.replace(/\/[^/]+$/, '')}</figcaption></figure>`;
  };
  const rows = SHOTS.map(({ name, title }) => `<h2>${title}</h2><div class="row">${setsWith(folder, name).map(figure).join('')}</div>`);
  const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Huiyao, all screens</title><style>${STYLE}</style><h1>Huiyao, all screens</h1>${rows.join('\n')}</html>`;
  writeFileSync(`${folder}/index.html`, `${page}\n`);
  return count;
}
