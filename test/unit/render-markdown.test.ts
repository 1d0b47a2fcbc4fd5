import { expect, it } from 'vitest';
import { markdown } from '../../src/render/markdown';
import { labelsOf } from './render-labels';
import { SAMPLE } from './sample-reading';

const ENGLISH = `# 全市三季度经济运行调度会暨“项目提速年”推进会

- **Headline**: 云岭市召开三季度经济运行调度会
- **Date**: 18 July 2023 (inferred)
- **Place**: 市会议中心
- **Level**: prefecture level, 云岭市 (inferred)
- **Chaired by**: 沈望川 (市委书记)
- **Spoke**: 沈望川, 顾云舟 (set out the work)

## What was said

### 沈望川 · 市委书记

强调 (stressed)

- 要锚定目标不放松，抓好三项重点工作：
- 一是抓项目，确保三季度新开工项目不少于30个；
- 二是抓招商，上半年实际利用外资2000万美元，全年要翻一番；
- 三是抓作风，把“事事有着落”贯穿始终。
- 要牢固树立“一线工作法”。

### 顾云舟 · 市委副书记, 市长

要求 (required)

- 要盯紧规上工业增加值增长6%以上的目标；
- 各县区要守土有责、守土负责、守土尽责。
- 要强化“三比两看”，确保实现“双过半”。

### The meeting (会议)

指出 (pointed out)

- 要以习近平新时代中国特色社会主义思想为指导，坚持稳中求进工作总基调。

## Attendance

| No. | Name | Posts | Role |
| --- | --- | --- | --- |
| 1 | 沈望川 | 市委书记 | chaired, gave a speech |
| 2 | 顾云舟 | 市委副书记, 市长 | set out the work |
| 3 | 秦一鸣 | 市领导 | attended |
| 4 | 楚怀民 | 市领导 | attended |

**Groups**

- 各县（市、区）委书记 (took part)

## Targets

| As written | Measure | Amount | Period | Status |
| --- | --- | --- | --- | --- |
| 新开工项目不少于30个 | 新开工项目 | ≥ 30 个 | 三季度 | goal |
| 实际利用外资2000万美元 | 实际利用外资 | 20 million USD | 上半年 | reached |
| 双过半 |  |  |  | goal |

## Slogans

**Quoted phrases**

- 一线工作法

**Numbered formulas**

- 三比两看

**Fixed formulations**

- 稳中求进工作总基调

**Parallel phrases**

- 守土有责、守土负责、守土尽责

## Agenda

- 传达 (relayed): 省委经济工作会议精神
- 通报 (briefed on): 上半年主要经济指标完成情况

---

- **Source**: 云岭日报
- **Published**: 19 July 2023
- **Credits**: 记者 方小舟; 编辑 叶知秋
- **Link**: <https://news.example/2023/0719/1.html>
`;

it('sums the sample up as Markdown in English', () => {
  expect(markdown(SAMPLE, labelsOf('en'))).toBe(ENGLISH);
});

it('says nothing where the article says nothing', () => {
  const silent = {
    ...SAMPLE,
    ...{ persons: [], groups: [], statements: [], targets: [], slogans: [], agenda: [] },
    article: { ...SAMPLE.article, title: null, url: null, published: null, source: null },
    meeting: { ...SAMPLE.meeting, names: [], date: null, dateWords: null, place: null, level: null, region: null },
  };
  expect(markdown(silent, labelsOf('en'))).toBe('# Meeting without a name\n');
});

it('says that characters are lost and that the page is doubtful', () => {
  const doubtful = { ...SAMPLE, confidence: 0.2, article: { ...SAMPLE.article, damage: ['lost-bytes'] as const } };
  const text = markdown(doubtful, labelsOf('en'));
  expect(text).toContain('> It is doubtful that this page is a meeting report.');
  expect(text).toContain('> Some characters of this page are damaged');
  expect(markdown(SAMPLE, labelsOf('en'))).not.toContain('\n> ');
});
