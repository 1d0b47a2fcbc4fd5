import { expect, it } from 'vitest';
import { read } from '../../src';

/** All names that a report gives its meeting. */
function namesOf(text: string): readonly string[] {
  const reading = read({ text, title: null, url: null, published: null }, { force: true });
  return reading.isMeetingReport ? reading.meeting.names : [];
}

it.each([
  [
    'who declares it open',
    '3月29日，云岭县第十八届人民代表大会第二次会议在县人民会场开幕。上午9时，李必成宣布大会开幕，全体起立。',
    '云岭县第十八届人民代表大会第二次会议',
  ],
  [
    'another that the general secretary chaired',
    '全区疫情防控工作会议召开，学习4月30日会议精神；习近平总书记在主持十九届中共中央政治局第二十九次集体学习时的重要讲话精神。',
    '全区疫情防控工作会议',
  ],
  [
    'another whose spirit is passed on',
    '8月16日，云州市大气污染防治工作会议召开，学习传达省政府召开督察反馈意见整改工作调度会议精神。',
    '云州市大气污染防治工作会议',
  ],
  [
    'another that somebody was at as a member',
    '3月11日，学校党委常委会议召开，研究贯彻落实工作。校长吴明远，作为全国政协委员参加了全国政协十三届五次会议，介绍了会议盛况。',
    '学校党委常委会议',
  ],
])('no name of a meeting is that of %s', (_, text, name) => expect(namesOf(text)).toEqual([name]));
