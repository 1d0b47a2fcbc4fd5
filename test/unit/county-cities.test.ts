/** Cities of the rank of a county are known by the list of them; here the list holds two that nobody has founded. */
import { expect, it, vi } from 'vitest';
import type * as Lexicon from '../../src/lexicon';
import { marked, unmarked } from '../golden/marked';

vi.mock('../../src/lexicon', async (original) => {
  const lexicon = await original<typeof Lexicon>();
  const cities = ['云鹭市', '汀鹤市'];
  return { ...lexicon, COUNTY_CITIES: lexicon.words(cities), COUNTY_CITY_ROOTS: lexicon.words(cities.map((city) => city.slice(0, -1))) };
});

it.each([
  ['a city of the list holds it', '{date|9月18日}，云鹭市召开{name county 座谈会|企业家代表座谈会}，市委书记孟凡石讲话。'],
  ['a city that stands on no list holds it', '{date|9月18日}，云江市召开{name prefecture 座谈会|企业家代表座谈会}，市委书记孟凡石讲话。'],
  [
    'the city calls itself by its name without 市',
    '{date|9月18日}，我市召开{name county 座谈会|企业家代表座谈会}，市委书记孟凡石讲话，让在外打拼的人回到云鹭，推动云鹭发展。',
  ],
  [
    'a larger city names those in it',
    '{date|9月18日}，我市召开{name prefecture 座谈会|企业家代表座谈会}，市委书记孟凡石讲话，云鹭、汀鹤的企业负责人作了汇报，到云鹭参观。',
  ],
  [
    'another city meets in it',
    '{date|5月27日}，云江市水利局在{place|汀鹤市大沙镇}召开{name prefecture 现场会|全市水库工作现场会议}，考察了汀鹤市大沙镇示范区建设。',
  ],
  [
    'its own accounts are heard',
    '{date|7月18日}，{name county|市委常委会会议}召开，市委书记孟凡石主持，市委副书记李明远、市委常委王志远、张启明、赵文和出席，市人大常委会主任陈家声、市政协主席高启文列席。会议听取《关于云鹭市2019年财政预算执行情况的报告》。',
  ],
  [
    'the accounts of another are none of its own',
    '{date|7月18日}，{name prefecture|市委常委会会议}召开，市委书记孟凡石主持，市委副书记李明远、市委常委王志远、张启明、赵文和出席，市人大常委会主任陈家声、市政协主席高启文列席。会议学习《云鹭市2019年工作经验》。',
  ],
])('the level of a meeting where %s', (_, sentence) => {
  expect(marked('meeting', unmarked(sentence))).toBe(sentence);
});
