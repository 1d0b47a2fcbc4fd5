/** Another extension that rewrites every text of the page, into Traditional characters and with spaces round numbers. */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { eventually, hoverFirst, marksOf } from '../page';
import { ERROR_LOG, errorsOf, type Mode, openReport, reportPage, serving } from './mode';

const MANIFEST = {
  manifest_version: 3,
  name: 'Rewrites pages',
  version: '1',
  content_scripts: [{ matches: ['http://127.0.0.1/*'], js: ['rewrite.js'], run_at: 'document_idle' }],
  browser_specific_settings: { gecko: { id: 'rewrites@pages.example', data_collection_permissions: { required: ['none'] } } },
};
const REWRITE = `const pairs = { 会: '會', 议: '議', 书: '書', 记: '記', 长: '長', 发: '發', 经: '經', 济: '濟', 阳: '陽', 强: '強', 调: '調' };
const rewrite = () => { const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT); while (walker.nextNode()) { const node = walker.currentNode;
  const text = node.data.replace(/[会议书记长发经济阳强调]/g, (each) => pairs[each]).replace(/([\\u4e00-\\u9fff])(\\d)/g, '$1 $2').replace(/([\\d%])([\\u4e00-\\u9fff])/g, '$1 $2'); if (text !== node.data) node.data = text; } };
if (location.pathname === '/rewritten') setTimeout(rewrite, 700);`;

function otherExtension(): string {
  const folder = mkdtempSync(join(tmpdir(), 'huiyao-other-'));
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(MANIFEST));
  writeFileSync(join(folder, 'rewrite.js'), REWRITE);
  return folder;
}

const mode: Mode = (session) => {
  const origin = serving({ '/rewritten': reportPage(ERROR_LOG) });

  it('and ours work on one page: no error, and the marks follow', async () => {
    const { browser, tab } = session();
    await browser.install(otherExtension());
    await openReport(session(), `${origin()}/rewritten`);
    await eventually(async () => expect((await marksOf(tab)).official).toContain('濮陽澍'));
    const { official, target } = await marksOf(tab);
    expect(official).toContain('尹若溪');
    expect(official.join()).not.toContain('阳');
    expect(target.length).toBeGreaterThan(10);
    expect(await tab.evaluate(() => document.body.textContent)).toContain('會議');
    expect(await hoverFirst(tab, 'official')).toContain('澍');
    expect(await errorsOf(tab)).toEqual([]);
  });
};

export default mode;
