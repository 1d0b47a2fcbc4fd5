import { describe, expect, it } from 'vitest';
import { read } from '../../src';

const REPORT = '县委副书记、县长田禾主持会议并讲话。田禾强调，要压实责任，抓好落实。县领导许川、方知出席会议。';

/** The day that is read from the lines of a page. */
function dayOf(...lines: string[]): string | null {
  const reading = read({ text: [...lines, REPORT].join('\n'), title: null, url: null, published: null });
  return reading.isMeetingReport ? reading.meeting.date : 'no report';
}

describe('the day of publication as whoever sends an article states it', () => {
  const yesterday = (published: string) => {
    const text = `全县水利工作会议召开\n昨日，全县水利工作会议召开。${REPORT}`;
    const reading = read({ text, title: null, url: null, published }, { force: true });
    return reading.isMeetingReport ? [reading.article.published, reading.meeting.date] : [];
  };

  it('counts with an hour or without', () => {
    expect(yesterday('2016-03-01')).toEqual(['2016-03-01', '2016-02-29']);
    expect(yesterday('2016-03-01T08:00:00+08:00')).toEqual(['2016-03-01', '2016-02-29']);
  });

  it.each(['市委书记', '2016-13-01', '20160301', '2016-3-1', ''])('is none where it says %j', (published) =>
    expect(yesterday(published)).toEqual([null, null]),
  );

  it('may be a day that no month has', () => expect(yesterday('2023-02-31')).toEqual(['2023-02-31', '2023-03-02']));
});

describe('the day of a meeting, counted from the publication', () => {
  it('takes month and day apart where the mark between them is lost', () =>
    expect(dayOf('全县水利工作会议召开', '发布时间：2016-10-27', '1026日上午，全县水利工作会议召开。')).toBe('2016-10-26'));

  it('takes them apart before a part of the day, where the day is unmarked, too', () =>
    expect(dayOf('全县水利工作会议召开', '发布时间：2016-6-1', '531下午，全县水利工作会议召开。')).toBe('2016-05-31'));

  it('takes them apart behind their year, too', () =>
    expect(dayOf('全县水利工作会议召开', '发布时间：2017-03-12', '2017年310日，全县水利工作会议召开。')).toBe('2017-03-10'));

  it('leaves a number of days alone', () =>
    expect(dayOf('全县水利工作会议召开', '发布时间：2016-10-27', '全县水利工作会议昨日召开，部署为期1130日的整治。')).toBe('2016-10-26'));

  it('goes by the publication and not by the filing', () =>
    expect(
      dayOf('归档时间：2017-09-07', '全县水利工作会议召开', '来源：青石镇 发布时间：2016-10-27', '昨天下午，全县水利工作会议召开。'),
    ).toBe('2016-10-26'));

  it('reads the page’s head where the report stands in the same line', () =>
    expect(
      dayOf(
        '全县水利工作会议召开',
        '发布日期：2016/10/20 14:25 | 浏览次数：71来源：昨天下午，全县水利工作会议在会议中心召开，县领导和各乡镇主要负责人出席会议。',
      ),
    ).toBe('2016-10-19'));

  it('passes over the day on which others are to come', () =>
    expect(dayOf('我县召开筹备工作会议', '时间：2012-06-11', '来宾将于13日抵达我县。11日下午，全县筹备工作会议召开。')).toBe('2012-06-11'));

  it('passes over when somebody was seen in a forum', () =>
    expect(dayOf('每日心情 | 开心 2022-6-6 12:22', '本帖最后由云岭日报于 2020-6-28 06:11 编辑', '27日下午，全县防汛会议召开。')).toBe(
      '2020-06-27',
    ));

  it('passes over the day of an instruction', () =>
    expect(dayOf('发布时间：2022-04-01', '3月24日又专门作出重要指示。近日，全县安全生产会议召开。')).toBe(null));

  it('takes a stroke between month and day where their marks are lost', () =>
    expect(dayOf('第21次常务会议', '云岭县政府办公室 2016-4-13', '3-24，县长田禾主持召开全县水利工作会议。')).toBe('2016-03-24'));

  it('is told by the headline where the report is cut in two', () =>
    expect(dayOf('【发布日期：2019-01-14】', '1月11日上午，集团田禾总经理组织召开', '会议传达学习了安全生产会议精神。')).toBe(
      '2019-01-11',
    ));

  it('goes by the date of minutes', () =>
    expect(dayOf('村民会议记录', '日期：2023年10月15日', '参会人员：全体村民代表', '会议主持：田禾', '记录人：许川')).toBe('2023-10-15'));
});
