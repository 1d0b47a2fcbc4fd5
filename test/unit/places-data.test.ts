/** The tables of places: order, duplicates, parents, romanisation; and the names that plain pinyin gets wrong. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { chainOf, divisions, fullName } from '../../src/places/divisions';
import { rootOf } from '../../src/places/names';

const rowsOf = (file: string) =>
  readFileSync(new URL(`../../src/places/${file}`, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'));
const current = rowsOf('divisions.tsv');
const former = rowsOf('former.tsv');
const twice = (list: readonly string[]) => list.filter((item, at) => list.indexOf(item) !== at);
const sorted = (list: readonly string[]) => [...list].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
const CODE = /^\d{2}(?:\d{2}){0,2}$/;
const NAME = /^\p{Script=Han}{2,15}$/u;
const CLASS = /(?:省|自治区|市|自治州|州|盟|地区|县|区|旗)$/;
const ROMAN = /^[A-ZÜ][a-zêü]*(?:'[aeo][a-zü]*)*(?: [A-Z][a-z]+)*$/;

describe('the peoples', () => {
  const peoples = rowsOf('peoples.tsv');
  const names = [...current, ...former].map(([, name = '']) => name).filter((name) => name.includes('自治'));

  it('stand in order, none twice, each in the name of a division, as it says', () => {
    const words = peoples.map(([people = '']) => people);
    expect(words).toEqual(sorted([...new Set(words)]));
    expect(words.filter((people) => !names.some((name) => name.includes(people)))).toEqual([]);
    const bare = peoples.filter(([, written]) => written === 'bare').map(([people = '']) => people);
    expect(bare.filter((people) => !names.some((name) => new RegExp(`${people}(?!族)`).test(name)))).toEqual([]);
  });
});

describe('the divisions', () => {
  it('are all there: 31 of the first rank, some 330 of the second, some 2,800 of the third', () => {
    const count = (length: number) => current.filter(([code = '']) => code.length === length).length;
    expect([count(2), count(4) > 325, count(6) > 2800]).toEqual([31, true, true]);
  });

  it('stand in order, no code twice, no name twice within one parent', () => {
    const codes = current.map(([code = '']) => code);
    expect(codes).toEqual(sorted(codes));
    expect(twice(codes)).toEqual([]);
    expect(
      twice(
        divisions()
          .filter(({ until }) => until === null)
          .map(fullName),
      ),
    ).toEqual([]);
  });

  it('have three cells in shape', () => {
    const bad = current.filter(
      (row) => row.length !== 3 || !CODE.test(row[0] ?? '') || !NAME.test(row[1] ?? '') || !CLASS.test(row[1] ?? ''),
    );
    expect(bad).toEqual([]);
    expect(current.filter(([, , roman = '']) => !ROMAN.test(roman))).toEqual([]);
  });

  it('lie in what there is', () => {
    expect(divisions().filter(({ rank, parent }) => (rank === 'province') !== (parent === null))).toEqual([]);
    expect(divisions().filter((each) => chainOf(each)[0]?.rank !== 'province')).toEqual([]);
    const loose = divisions().filter(({ rank, parent, until }) => rank === 'county' && parent?.rank === 'province' && until === null);
    expect(new Set(loose.map(({ parent }) => parent?.name))).toEqual(
      new Set(['北京市', '天津市', '上海市', '重庆市', '河南省', '湖北省', '海南省', '新疆维吾尔自治区']),
    );
  });

  it('that are no more have a month, and are none that is still there', () => {
    expect(former.filter((row) => row.length !== 4 || !/^20[12]\d-(?:0[1-9]|1[0-2])$/.test(row[3] ?? ''))).toEqual([]);
    expect(former.filter(([, name = '', roman = '']) => !NAME.test(name) || !ROMAN.test(roman))).toEqual([]);
    const now = new Set(
      divisions()
        .filter(({ until }) => until === null)
        .map(fullName),
    );
    expect(divisions().filter((each) => each.until !== null && now.has(fullName(each)))).toEqual([]);
  });

  it.each(
    [
      ...[
        '重庆市 Chongqing',
        '长沙市 Changsha',
        "六安市 Lu'an",
        '蚌埠市 Bengbu',
        '丽水市 Lishui',
        '厦门市 Xiamen',
        "东阿县 Dong'e",
        '大埔县 Dabu',
      ],
      ...[
        '铅山县 Yanshan',
        '番禺区 Panyu',
        '乐清市 Yueqing',
        '乐山市 Leshan',
        '乐陵市 Laoling',
        '乐亭县 Laoting',
        "西安市 Xi'an",
        '陕西省 Shaanxi',
      ],
      ...[
        '山西省 Shanxi',
        '呼和浩特市 Hohhot',
        '拉萨市 Lhasa',
        '乌鲁木齐市 Ürümqi',
        '内蒙古自治区 Inner Mongolia',
        '西藏自治区 Xizang',
        '随县 Suixian',
      ],
      ...[
        '长治市 Changzhi',
        '长子县 Zhangzi',
        '蔚县 Yuxian',
        '单县 Shanxian',
        '莘县 Shenxian',
        '浚县 Xunxian',
        '泌阳县 Biyang',
        '涡阳县 Guoyang',
      ],
      ...[
        '亳州市 Bozhou',
        '歙县 Shexian',
        '黟县 Yixian',
        '洪洞县 Hongtong',
        '什邡市 Shifang',
        '犍为县 Qianwei',
        '筠连县 Junlian',
        '尉犁县 Yuli',
      ],
      ...[
        '红寺堡区 Hongsibu',
        '吴堡县 Wubu',
        '盱眙县 Xuyi',
        '台州市 Taizhou',
        '闵行区 Minhang',
        '黄陂区 Huangpi',
        '都匀市 Duyun',
        '成都市 Chengdu',
      ],
      ...[
        '鄂尔多斯市 Ordos',
        '喀什地区 Kashgar',
        '伊犁哈萨克自治州 Ili',
        '恩施土家族苗族自治州 Enshi',
        '管城回族区 Guancheng',
        '宕昌县 Tanchang',
      ],
    ].map((line) => line.split(' ') as [string, string]),
  )('%s is %s…', (name, roman) => {
    expect(current.filter((row) => row[1] === name).map((row) => row[2]?.split(' ')[0])).toEqual([roman.split(' ')[0]]);
  });

  it.each([
    ['鄂州市', '鄂州'],
    ['恩施土家族苗族自治州', '恩施'],
    ['东乡族自治县', '东乡'],
    ['巴音郭楞蒙古自治州', '巴音郭楞'],
    ['内蒙古自治区', '内蒙古'],
    ['阿里地区', '阿里'],
  ])('%s without its class word is %s', (name, root) => expect(rootOf(name)).toBe(root));
});
