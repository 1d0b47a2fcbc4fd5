import { expect, test } from 'vitest';
import { read } from '../../src/index';

const organiserOf = (text: string): string | null => {
  const reading = read({ text }, { force: true });
  return reading.isMeetingReport ? reading.meeting.organiser : null;
};

test.each([
  ['国务院17日召开全国安全生产电视电话会议。', '国务院'],
  ['近日，云江省召开全省粮食生产工作推进会。', '云江省'],
  ['3月8日，云岭县召开春耕生产现场会。', '云岭县'],
  ['3月8日，云岭县委、县政府隆重召开表彰大会。', '云岭县委、县政府'],
  ['3月8日，市公安局交警支队召开工作部署会议。', '市公安局交警支队'],
  ['1月2日上午，学校在综合楼组织召开期末教学工作会议。', '学校'],
  ['近日，市民政局党组两次召开会议，传达全会精神。', '市民政局党组'],
  ['11月4日，县民政局于四楼会议室召开推进会。', '县民政局'],
  ['农三师五十三团在8连同时召开动员会。', '农三师五十三团'],
  ['近日，青石农场组织召开现场推进会。', '青石农场'],
  ['8月14日，*山街道召开推进会。', '山街道'],
  ['3月8日，我县召开春耕生产现场会。', null],
  ['3月8日，全市召开春耕生产现场会。', null],
  ['3月8日，县长王明主持召开春耕生产现场会。', null],
])('who held the meeting of %j: %j', (text, organiser) => {
  expect(organiserOf(text)).toBe(organiser);
});
