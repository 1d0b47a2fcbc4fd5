/** Statements that a line of its own announces, as papers set them: 会议指出, and what was said in the next line. */
import { expect, test } from 'vitest';
import { read } from '../../src/index';

const OPENING = '3月20日，县委召开常委会会议，研究机关党建工作。县委书记王明主持会议。\n';

const saidIn = (text: string): string[] => {
  const reading = read({ text: OPENING + text }, { force: true });
  return reading.isMeetingReport ? reading.statements.map((s) => `${s.speaker} ${s.cue} ${s.content}`) : [];
};

test('a line that announces what the meeting said', () => {
  expect(saidIn('会议指出\n过去一年成效明显，群众满意。\n会议要求\n各级党组织要守住底线。\n要压实责任。\n县领导李方参加会议。')).toEqual([
    '会议 指出 过去一年成效明显，群众满意。',
    '会议 要求 各级党组织要守住底线。要压实责任。',
  ]);
});

test('one that announces what a person said', () => {
  expect(saidIn('王明强调\n各级党组织是一线指挥部，责任如山。\n县领导李方参加会议。')).toEqual([
    '王明 强调 各级党组织是一线指挥部，责任如山。',
  ]);
});

test('no heading of a section', () => {
  expect(saidIn('落实责任是底线要求\n各镇自查自纠，成效明显。\n县领导李方参加会议。')).toEqual([]);
});

test('a later paragraph that goes on, and one that ends in what the place will do next', () => {
  const said = '王明强调，要守住底线。\n要全面压实责任。\n';
  expect(saidIn(`${said}县领导李方参加会议。`)).toEqual(['王明 强调 要守住底线。要全面压实责任。']);
  expect(saidIn(`${said}乡村振兴是全面建成现代化强国的重要任务。下一步，云台镇将继续砥砺奋进。`)).toEqual([
    '王明 强调 要守住底线。要全面压实责任。',
  ]);
});

test('a later paragraph that tells of another meeting before its own cue', () => {
  const said = '王明强调，要守住底线。\n收看会议结束后，云台镇随即召开专题会议，镇长李方提出三点要求：一要加强宣传；二要压实责任。';
  expect(saidIn(said)).toEqual(['王明 强调 要守住底线。', '李方 提出 一要加强宣传；二要压实责任。']);
});

test('what stands before the cue of a later paragraph is none of the speech before', () => {
  const said =
    '王明强调，要守住底线。\n全省电视电话会议后，就贯彻落实会议精神，镇长李方要求，要提高站位。\n各村在会后积极行动，按照党委的要求，认真组织换届。';
  expect(saidIn(said)).toEqual(['王明 强调 要守住底线。', '李方 要求 要提高站位。']);
});

test('a later paragraph that tells what the place has done', () => {
  const said = '王明强调，要守住底线。\n去年以来，我市高度重视青年工作，取得一定成效，打造“青春云台”品牌。\n王明指出，要压实责任。';
  expect(saidIn(said)).toEqual(['王明 强调 要守住底线。', '王明 指出 要压实责任。']);
});
