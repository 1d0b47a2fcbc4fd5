/** Who may import whom, as data. A zone is a folder or a file; the longest path that fits names it. */

export interface Zone {
  readonly path: string;
  /** Zones of ours that it may import besides itself. */
  readonly may: readonly string[];
  /** Packages that it may import; `node:` stands for Node's own modules. */
  readonly packages?: readonly string[];
}

/** What every part of the shell shares with the reader. */
const CONTRACTS = [
  'src/model',
  'src/messages',
  'src/settings',
  'src/settings-store',
  'src/mark-choice',
  'src/clues',
  'src/explained',
  'src/explained-reading',
  'src/open-panel',
  'src/page-state',
];

export const ZONES: readonly Zone[] = [
  { path: 'src/model', may: [] },
  { path: 'src/settings', may: [] },
  { path: 'src/mark-choice', may: ['src/settings'] },
  { path: 'src/settings-store', may: ['src/settings', 'src/mark-choice'] },
  { path: 'src/settings-file', may: ['src/settings'] },
  { path: 'src/clues', may: ['src/model'] },
  { path: 'src/explained', may: ['src/model'] },
  { path: 'src/explained-reading', may: ['src/explained', 'src/model'] },
  { path: 'src/open-panel', may: [] },
  { path: 'src/page-state', may: ['src/messages', 'src/model'] },
  { path: 'src/messages', may: ['src/model', 'src/clues'] },
  { path: 'src/raw.d', may: [] },
  { path: 'src/text', may: ['src/model'] },
  { path: 'src/lexicon', may: ['src/text', 'src/model'] },
  // English renderings of posts: data and a small grammar, apart from the reader.
  { path: 'src/english', may: ['src/lexicon', 'src/model'] },
  // What takes large tables: places, and the texts of the glossary. It stays out of pages.
  { path: 'src/places', may: ['src/english', 'src/lexicon', 'src/text', 'src/clues', 'src/model'] },
  { path: 'src/glossary', may: ['src/lexicon'] },
  { path: 'src/explanations', may: ['src/places', 'src/glossary', 'src/text', 'src/clues', 'src/explained', 'src/model'] },
  // The reader is a stair: each step sees those before it, never those after it. A number's grammar is text, so rules see text;
  // resolving joins what was extracted, so it names the kinds of mentions.
  { path: 'src/rules', may: ['src/lexicon', 'src/text', 'src/model'] },
  { path: 'src/extract', may: ['src/rules', 'src/lexicon', 'src/text', 'src/model'] },
  { path: 'src/resolve', may: ['src/extract', 'src/rules', 'src/lexicon', 'src/text', 'src/model'] },
  { path: 'src/render', may: ['src/model'] },
  {
    path: 'src/index',
    may: ['src/assemble', 'src/extract', 'src/resolve', 'src/rules', 'src/lexicon', 'src/text', 'src/model'],
  },
  // The second half of the door: what was found, as the plain values of the model.
  { path: 'src/assemble', may: ['src/extract', 'src/resolve', 'src/rules', 'src/lexicon', 'src/text', 'src/model'] },
  // The door of `npm run why`: the same steps, told one by one.
  { path: 'src/explain', may: ['src/extract', 'src/resolve', 'src/rules', 'src/lexicon', 'src/text', 'src/model'] },
  // The reader is too large for pages: they send it their articles.
  { path: 'content', may: ['content/tooltip/contract', 'src/render', ...CONTRACTS], packages: ['webextension-polyfill'] },
  // Injected apart from the annotator: of each other they know the types, and two names.
  { path: 'content/tooltip', may: ['content/marks', 'src/render', ...CONTRACTS], packages: ['@floating-ui/core'] },
  // The detector runs on every page: it is one small file that brings nothing along.
  { path: 'content/detector', may: [] },
  // It reads what pages send it; and it copies summaries where no page of ours is open, so it writes them, too.
  {
    path: 'background',
    may: ['content/annotate', 'content/tooltip', 'src/index', 'src/explanations', 'src/render', ...CONTRACTS],
    packages: ['webextension-polyfill'],
  },
  // The search of the panel compares what is typed with what an article says, in either script.
  {
    path: 'popup/panel',
    may: ['popup', 'src/text/simplified-words', 'src/render', ...CONTRACTS],
    packages: ['webextension-polyfill', 'preact'],
  },
  { path: 'popup', may: ['src/render', 'src/settings-file', ...CONTRACTS], packages: ['webextension-polyfill', 'preact'] },
  {
    path: 'cli',
    may: [
      'src/index',
      'src/explain',
      'src/places',
      'src/render',
      'src/model',
      'content/find-article',
      'content/page-article',
      'content/page-text',
    ],
    packages: ['node:', 'linkedom', 'csv-stringify', 'p-map', 'tinypool'],
  },
];

/** Packages that exactly one file may import. */
export const SINGLE_DOORS: Readonly<Record<string, string>> = { 'opencc-js': 'src/text' };
