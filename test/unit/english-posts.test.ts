/** English renderings of posts: every golden line, and what must never be rendered. */
import { describe, expect, it } from 'vitest';
import { englishPost } from '../../src/english/post';
import { tableOf } from './table-of';

const { lines, cells: golden } = tableOf('english-posts.tsv');

/** Titles with a part that is unknown, or that could mean two things. */
const NEVER = [
  ...['', '、', '主任', '主席', '部长', '院长', '副院长', '校长', '副校长', '委员', '常委', '成员', '会长助手', '领导', '副'],
  ...['鄂州市委书记', '魏楼村支部书记', '枣岭集团董事长', '东湖中学校长', '花园煤矿矿长', '地矿集团总经理', '地市长', '委常委', '委办主任'],
  ...['区党委书记', '区党委常委', '区党委宣传部部长', '院党组书记', '校党委书记', '学校党委书记', '学院院长', '文艺家代表', '市民代表'],
  ...[
    '市委局长',
    '市政协书记',
    '市长书记',
    '县委县长',
    '市政府市委书记',
    '县政府市长',
    '区、集团公司领导',
    '市委书记、主席',
    '人民银行行长',
    '移动公司总经理',
  ],
  ...[
    '第市委书记',
    '市第人民医院院长',
    '市委组织部宣传',
    'Mayor',
    '市委 书记',
    '市委书记王浩',
    '副总书记',
    '副政协委员',
    '市委书记兼',
    '驻委纪检监察组组长',
  ],
  '市委'.repeat(40),
];

describe('the English of a post', () => {
  it('has golden lines, sorted, none twice, in two or three columns', () => {
    expect(golden.length).toBeGreaterThanOrEqual(400);
    expect(lines).toEqual([...new Set(lines)].sort());
    expect(golden.filter((cells) => cells.length < 2 || cells.length > 3 || cells.includes(''))).toEqual([]);
  });

  it.each(golden)('%s', (title = '', english = '', place) => {
    expect(englishPost(title, place)).toBe(english);
  });

  it.each(NEVER)('leaves “%s” alone', (title) => expect(englishPost(title)).toBeNull());

  it('sets no signs of its templates, double blanks or Chinese into what it says', () => {
    const said = golden.flatMap(([title = '', , place]) => [englishPost(title), englishPost(title, place), englishPost(title, 'Ezhou')]);
    expect(said.filter((english) => english === null || /[%$|\p{Script=Han}]| {2}|^ | $|undefined/u.test(english))).toEqual([]);
  });

  it('takes a place only in Latin letters, and only of the rank that the title names', () => {
    expect(englishPost('县长', ' Wenshang ')).toBe('Head of Wenshang County');
    for (const place of ['', '汶上', 'Wenshang (Jining)', 'Jining City', null]) expect(englishPost('县长', place)).toBe('County Head');
  });

  it('gives nothing for any golden title with a word before it that it does not know', () => {
    expect(golden.map(([title = '']) => `某${title}`).filter((title) => englishPost(title) !== null)).toEqual([]);
  });
});
