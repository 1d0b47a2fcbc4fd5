import { MINISTRIES } from '../lexicon';
import type { Level } from '../model';

/** Words of a title, a meeting's name or an organiser, and the level they show; the first that matches counts. */
const SHOWS: readonly (readonly [level: Level, pattern: RegExp])[] = [
  [
    'unit',
    /(?:公司|集团|学院|大学|学校|中学|小学|医院|银行|法院|检察院|检察室|人民法庭|中院|检院|药学|护理部|监狱|电厂|煤矿|矿业|报社|电视台|校党委|校长|院长|院党委|董事长|总经理|厂长|行长|检察长|分公司|供电|研究所|研究院|书院|协会|学会)/,
  ],
  ['central', /^(?:中共中央|中央|国务院|全国人大|全国政协|国家|中宣部|中组部|最高人民|全国)/],
  [
    'township',
    /(?:^|[^县市区])(?:镇|乡|街道|街办|办事处|村|社区|苏木)(?:党委|党工委|政府|人大|长|委|领导|召开|$)|全[镇乡]|[一二三四五六七八九十\d]连(?:队|召开|党|$)|镇党委|乡党委|街道党工委|镇长|乡长|村党/,
  ],
  [
    'province',
    /(?:省委|省长|省政府|省人大|省政协|省领导|全省|自治区党委|^区党委|自治区主席|自治区人大|自治区政协|自治区政府|自治区领导|省纪委|省级|^省|厅(?:党组|直属|机关|$)|全自治区|兵团(?:党委|领导|司令|政委))/,
  ],
  [
    'county',
    /(?:县委|县长|县政府|县人大|县政协|县领导|全县|旗委|旗长|旗政府|全旗|区委|区长|区政府|区人大|区政协|区领导|全区|县纪委|区纪委|开发区|高新区|新区|经开区|党工委|管委会|^县|^区|^旗|团(?:场|党委|政委|部)(?!副?书记处)|[一二三四五六七八九十\d]团)/,
  ],
  [
    'prefecture',
    /(?:市委|市长|市政府|市人大|市政协|市领导|全市|州委|州长|州政府|全州|盟委|盟长|全盟|地委|行署|市纪委|师市|[一二三四五六七八九十]师|^市|^州|^盟)/,
  ],
];

/** The level that words show, or null. */
export const levelIn = (words: string): Level | null =>
  isMinistry(words) ? 'central' : (SHOWS.find(([, pattern]) => pattern.test(words))?.[0] ?? null);

/** Whether words begin with a ministry: 公安部, but not 公安部门. */
function isMinistry(words: string): boolean {
  const ministry = MINISTRIES.startingAt(words, 0);
  return ministry !== null && words[ministry.length] !== '门';
}
