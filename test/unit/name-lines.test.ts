import { describe, expect, it } from 'vitest';
import { read } from '../../src/index';

const BODY = '3月6日，全市春耕现场会召开，市委书记王尚文出席会议并讲话。会议要求，要抓好春耕生产，确保各项措施落到实处。';

/** The credits of a page, and the work that each did. */
function creditsOf(...lines: string[]): string[] {
  const reading = read({ text: lines.join('\n') }, { force: true });
  if (!reading.isMeetingReport) throw new Error('a forced reading is always a report');
  return reading.persons.filter((p) => p.class === 'credit').map((p) => `${p.name} ${p.titles.join('、')}`.trim());
}

describe('lines of names', () => {
  it('are credits behind a line that tells the work', () => {
    expect(creditsOf('全市春耕现场会召开', '记者', '柳家云', '通讯员', '应伟明', BODY)).toEqual(['柳家云 记者', '应伟明 通讯员']);
  });

  it('are credits between the headline and the data of the page', () => {
    expect(creditsOf('全市春耕现场会召开', '胡海林', '2020年07月01日14:06 来源：云台日报', BODY)).toEqual(['胡海林']);
  });

  it('are credits behind a label that is padded', () => {
    expect(creditsOf('全市春耕现场会召开', BODY, '  记  者  黄维', '编辑：张少云')).toEqual(['黄维 记者', '张少云 编辑']);
  });

  it('are credits behind an office, right behind the body', () => {
    expect(creditsOf('全市春耕现场会召开', BODY, '青山煤矿 李云海')).toEqual(['李云海']);
    expect(creditsOf('全市春耕现场会召开', BODY, '青山煤矿 安全月')).toEqual([]);
  });

  it('are none elsewhere', () => {
    expect(creditsOf('全市春耕现场会召开', '胡海林', BODY)).toEqual([]);
    expect(creditsOf('全市春耕现场会召开', '新闻中心', '2020年07月01日14:06 来源：云台日报', BODY)).toEqual([]);
  });
});

describe('a list under a collective title in which a text breaks off', () => {
  it('tells who was there', () => {
    const reading = read({ text: `${BODY}\n市领导张玉林、蒋` }, { force: true });
    if (!reading.isMeetingReport) throw new Error('a forced reading is always a report');
    expect(reading.persons.find((p) => p.name === '张玉林')?.class).toBe('official');
  });
});
