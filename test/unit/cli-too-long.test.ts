import { describe, expect, it } from 'vitest';
import { pageOf, textOf } from '../../cli/article-from';
import { answer } from '../../cli/corpus/answer';
import { TEXT_CAP } from '../../content/page-text';
import { report } from './cli-run';

const paragraphs = (count: number): string => `<p>${'会议强调，要抓好工作落实，推动高质量发展，确保全年目标任务完成。'.repeat(count)}</p>`;
const page = (count: number): string =>
  `<html><body><h1>云岭市召开会议</h1><div class="article">${paragraphs(count).repeat(20)}</div></body></html>`;

describe('an article that is too long', () => {
  it('is refused as text, and read up to the cap', () => {
    expect(() => textOf('会'.repeat(TEXT_CAP + 1))).toThrow('too long');
    expect(textOf('会'.repeat(TEXT_CAP)).text).toHaveLength(TEXT_CAP);
  });

  it('is refused as a page', () => {
    expect(() => pageOf(page(500), '')).toThrow('too long');
    expect(pageOf(page(5), '').text.length).toBeGreaterThan(1000);
  });

  it('is answered by an error record', () => {
    const record = (text: string) => new TextEncoder().encode(JSON.stringify({ id: 7, text }));
    const told = answer({ kind: 'line', line: 1, bytes: record(report('陈守一').repeat(2000)) }, 'json');
    expect(told.bad).toBe(true);
    expect(JSON.parse(told.text)).toEqual({ id: 7, error: `too long: more than ${TEXT_CAP} characters` });
  });
});
