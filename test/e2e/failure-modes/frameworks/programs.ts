/** Programs that take a page over which a server has written, and draw it again: one for each framework, by the same two functions. */
import { readFileSync } from 'node:fs';
import { build } from 'vite';
import type { OwnPage } from '../../own-server';

/** A heading and paragraphs under it. */
export interface Tree {
  readonly headline: string;
  readonly words: readonly string[];
}

/** What a program leaves in the window of its page. */
export interface Program {
  ready?: boolean;
  takeOver(): void;
  draw(words: readonly string[]): void;
}

export interface Framework {
  readonly name: string;
  /** What the program imports, by its path. */
  readonly files: Readonly<Record<string, OwnPage>>;
  /** The module of the page. */
  program(tree: Tree): string;
}

const REACT_ENTRY = 'test/e2e/failure-modes/frameworks/react-entry.mjs';

const script = (body: string): OwnPage => ({ body, type: 'text/javascript; charset=utf-8' });
const file = (name: string): OwnPage => script(readFileSync(`node_modules/${name}`, 'utf8'));

/** React as it is while one develops, when it says of every difference that it finds. */
async function bundledReact(): Promise<string> {
  const built = await build({
    ...{ configFile: false, envDir: false, publicDir: false, logLevel: 'error' },
    define: { 'process.env.NODE_ENV': '"development"' },
    build: { write: false, minify: false, target: 'es2022', lib: { entry: REACT_ENTRY, formats: ['es'], fileName: 'react' } },
  });
  const [output] = [built].flat();
  const chunk = output && 'output' in output ? output.output.find((item) => item.type === 'chunk') : undefined;
  if (!chunk) throw new Error('React could not be bundled');
  return chunk.code;
}

/** The tree in a framework's own words: `h` makes an element, keys as in a list. */
const treeBy = (headline: string, cls: string) => `(words) => h('main', null, h('h1', null, ${JSON.stringify(headline)}),
  h('div', { ${cls}: 'article-content' }, words.map((each, key) => h('p', { key }, each))))`;

const PREACT: Framework = {
  name: 'Preact',
  files: { '/preact.mjs': file('preact/dist/preact.mjs') },
  program: ({ headline, words }) => `import { h, hydrate, render } from '/preact.mjs';
const tree = ${treeBy(headline, 'class')};
window.takeOver = () => hydrate(tree(${JSON.stringify(words)}), app);
window.draw = (words) => render(tree(words), app);`,
};

const REACT: Framework = {
  name: 'React',
  files: { '/react.mjs': script(await bundledReact()) },
  program: ({ headline, words }) => `import { createElement as h, hydrateRoot, flushSync } from '/react.mjs';
const tree = ${treeBy(headline, 'className')};
let root;
window.takeOver = () => flushSync(() => { root = hydrateRoot(app, tree(${JSON.stringify(words)})); });
window.draw = (words) => flushSync(() => root.render(tree(words)));`,
};

const VUE: Framework = {
  name: 'Vue',
  files: { '/vue.mjs': file('vue/dist/vue.runtime.esm-browser.js') },
  program: ({ headline, words }) => `import { createSSRApp, h as make, nextTick, shallowRef } from '/vue.mjs';
const h = (tag, some, ...inside) => make(tag, some, inside.length === 1 ? inside[0] : inside);
const tree = ${treeBy(headline, 'class')};
const shown = shallowRef(${JSON.stringify(words)});
window.takeOver = () => createSSRApp({ render: () => tree(shown.value) }).mount(app);
window.draw = async (words) => { shown.value = words; await nextTick(); };`,
};

export const FRAMEWORKS: readonly Framework[] = [PREACT, REACT, VUE];

/** The page as the server writes it and as the program draws it. */
export const written = ({ headline, words }: Tree): string =>
  `<main><h1>${headline}</h1><div class="article-content">${words.map((each) => `<p>${each}</p>`).join('')}</div></main>`;

/** The element and the program of a page. */
export const pageOf = (framework: Framework, tree: Tree): string =>
  `<div id="app">${written(tree)}</div><script type="module">${framework.program(tree).replace(/^(import [^\n]*\n)/, "$1const app = document.getElementById('app');\n")}
window.ready = true;
</script>`;
