/** Posts of bodies that are not known in English: every line of the table is reached, and what is not certain is left alone. */
import { describe, expect, it } from 'vitest';
import { englishOffice } from '../../src/english/office';
import { OFFICES } from '../../src/english/tables';
import { englishOf } from '../../src/places/post';
import { tableOf } from './table-of';

const { lines, cells: golden } = tableOf('english-offices.tsv');

/** A 副 that is not the post's, words that only end alike, and posts of which one is unknown. */
const NEVER = [
  '',
  '部长',
  '副部长',
  '领导',
  '代表',
  '常委',
  '副县级监事会召集人',

  '云湖站长室',
  '党委书记、召集人',
  '云湖县副金乡县长',
  '县直各部门负责人',
  '第一',
];

describe('a post of a body that is not known in English', () => {
  it('has golden lines, sorted, none twice', () => {
    expect(lines).toEqual([...new Set(lines)].sort());
    expect(golden.filter((cells) => cells.length !== 2)).toEqual([]);
  });

  it.each(golden)('%s', (title = '', english = '') => expect(englishOffice(title)).toBe(english));

  it.each(NEVER)('leaves “%s” alone', (title) => expect(englishOffice(title)).toBeNull());

  it('has a golden line for every line of its table', () => {
    const said = new Set(golden.map(([, english]) => english));
    expect(OFFICES.filter(({ english }) => !said.has(english)).map(({ word }) => word)).toEqual([]);
  });

  it('is told only where the whole post is not known', () => {
    expect(englishOf('市委组织部部长', null)).toBe('Head of the Organization Department of the Municipal Party Committee');
    expect(englishOf('云湖集团组织部部长', null)).toBe('Department Head');
  });
});
