/** What a build refuses: each rule is broken once, in a small extension made for it. */
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { faults } from '../tools/build-checks.mjs';

const POLICY = "default-src 'none'; script-src 'self'";
const manifest = (more: object = {}) => JSON.stringify({ content_security_policy: { extension_pages: POLICY }, ...more });

let root = '';

function write(file: string, text: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
}

const wrong = (): string[] => faults(root, join(root, 'dist'));

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'huiyao-checks-'));
  for (const folder of ['content', 'background', 'popup', 'src', 'cli']) write(`${folder}/a.ts`, 'export const a = 1;\n');
  write('dist/manifest.json', manifest());
  write('dist/popup/index.html', '<!doctype html><script type="module" src="/a.js"></script>');
  for (const file of ['detector.iife.js', 'annotate.js', 'tooltip.js']) write(`dist/content/${file}`, 'a=1');
});
afterEach(() => rmSync(root, { recursive: true }));

describe('a build', () => {
  it('that does nothing of the kind is let through', () => expect(wrong()).toEqual([]));

  it('of this very repository is let through, as far as its sources go', () => {
    for (const folder of ['content', 'background', 'popup', 'src', 'cli']) cpSync(folder, join(root, folder), { recursive: true });
    expect(wrong()).toEqual([]);
  });

  it.each([
    'box.innerHTML = words;',
    'box.outerHTML = words;',
    'box.insertAdjacentHTML("beforeend", words);',
    'document.write(words);',
    'box.setHTMLUnsafe(words);',
    'range.createContextualFragment(words);',
    'frame.srcdoc = words;',
    'new DOMParser();',
    'const view = <p dangerouslySetInnerHTML={{ __html: words }} />;',
    'eval(words);',
    'new Function(words);',
    "Function('a');",
    "setTimeout('a()', 1);",
    "link.href = 'javascript:a()';",
  ])('is refused for %s in a source', (line) => {
    write('popup/part.tsx', `const a = 1;\n${line}\n`);
    expect(wrong()).toEqual([expect.stringMatching(/^popup\/part\.tsx:2 /)]);
  });

  it('is refused for what a library brings into a script beside pages', () => {
    write('dist/content/annotate.js', 'e.innerHTML=t');
    expect(wrong()).toEqual(['content/annotate.js writes markup from a string']);
  });

  it.each([
    ['dist/assets/a.js', 'new Function(t)', 'assets/a.js runs code from a string'],
    ['dist/assets/a.js', 'a="\u00e9"', 'assets/a.js holds characters that are neither ASCII nor Chinese'],
    ['dist/assets/a.js', 'a="chrome-extension://abc"', 'assets/a.js names an extension address'],
    ['dist/popup/index.html', '<script>a()</script>', 'popup/index.html holds a script of its own'],
    ['dist/popup/index.html', '<p onclick="a()">', 'popup/index.html holds a handler of its own'],
    ['dist/popup/index.html', '<style>p{}</style>', 'popup/index.html holds a style of its own'],
    ['dist/popup/index.html', '<img src="https://a.example/x.png">', 'popup/index.html loads something from elsewhere'],
    ['dist/manifest.json', manifest({ web_accessible_resources: [] }), 'the manifest shows files to web pages (web_accessible_resources)'],
    ['dist/manifest.json', manifest({ externally_connectable: {} }), 'the manifest lets web pages send messages (externally_connectable)'],
  ])('is refused for %s with %s', (file, text, fault) => {
    write(file, text);
    expect(wrong()).toEqual([fault]);
  });

  it.each(["default-src 'self'", `${POLICY} 'unsafe-eval'`, `${POLICY} https:`, ''])('is refused for the policy %s', (policy) => {
    write('dist/manifest.json', JSON.stringify({ content_security_policy: { extension_pages: policy } }));
    expect(wrong()).toEqual([`the policy of the extension's pages is weak: ${policy}`]);
  });
});
