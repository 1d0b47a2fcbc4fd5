/** The parts of the command line, each by itself. */
import { PassThrough } from 'node:stream';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { csvText, csvTop } from '../../cli/corpus/csv-text';
import { flow, mostHeld } from '../../cli/corpus/flow';
import type { Job } from '../../cli/corpus/job';
import { linesOf } from '../../cli/corpus/lines';
import { wishOf } from '../../cli/corpus/options';
import { writerTo } from '../../cli/corpus/output';
import { progressLine } from '../../cli/corpus/progress';

const later = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

async function* jobs(count: number): AsyncGenerator<Job> {
  for (let line = 1; line <= count; line++) yield { kind: 'line', line, bytes: new Uint8Array(0) };
}

const numberOf = (job: Job) => (job.kind === 'line' ? job.line : 0);

describe('the flow of records', () => {
  it('writes in the order of the input though later records are ready first', async () => {
    const written: string[] = [];
    const tally = await flow({
      jobs: jobs(40),
      workers: 4,
      answer: async (job) => {
        await later(numberOf(job) % 5 === 1 ? 20 : 0);
        return { text: String(numberOf(job)), bad: numberOf(job) === 7 };
      },
      write: async (text) => void written.push(text),
    });
    expect(written).toEqual(Array.from({ length: 40 }, (_, at) => String(at + 1)));
    expect(tally).toMatchObject({ done: 40, bad: 1 });
  });

  it.each([1, 3])('holds no more of 2,000 records than its bound while the output is slow (%i workers)', async (workers) => {
    let [answered, written, most] = [0, 0, 0];
    const tally = await flow({
      jobs: jobs(2000),
      workers,
      answer: async () => {
        most = Math.max(most, ++answered - written);
        return { text: 'x', bad: false };
      },
      write: async () => {
        if (written % 100 === 0) await later(5);
        written++;
      },
    });
    expect(tally.done).toBe(2000);
    expect(most).toBeLessThanOrEqual(mostHeld(workers) + 1);
    expect(tally.peak).toBeLessThanOrEqual(mostHeld(workers) + 1);
    // The bound is used: a flow that took one record at a time would keep the threads waiting.
    expect(tally.peak).toBeGreaterThan(workers);
  });
});

describe('writing', () => {
  it('waits while the reader of the output is slow', async () => {
    const slow = new PassThrough({ highWaterMark: 4 });
    const write = writerTo(slow, () => {});
    let isWritten = false;
    const waiting = async () => {
      await write('longer than that');
      isWritten = true;
    };
    const writing = waiting();
    await later(20);
    expect(isWritten).toBe(false);
    slow.resume();
    await writing;
    expect(isWritten).toBe(true);
  });

  it('says so when the output is gone', async () => {
    const gone = new PassThrough();
    let isTold = false;
    const write = writerTo(gone, () => {
      isTold = true;
    });
    gone.destroy(new Error('gone'));
    await later(0);
    expect(isTold).toBe(true);
    await expect(write('x')).rejects.toThrow('gone');
  });
});

describe('lines', () => {
  const cut = async (pieces: readonly string[], most = 1000) => {
    const chunks = (async function* () {
      for (const piece of pieces) yield Buffer.from(piece);
    })();
    const found: (string | null)[] = [];
    for await (const { number, bytes } of linesOf(chunks, most)) {
      expect(number).toBe(found.length + 1);
      found.push(bytes === null ? null : Buffer.from(bytes).toString());
    }
    return found;
  };

  it('are cut at LF alone, wherever the pieces end', async () => {
    expect(await cut(['a\nb', 'c', '\n\n', 'd\u2028e\u2029f\n', 'g'])).toEqual(['a', 'bc', '', 'd\u2028e\u2029f', 'g']);
    expect(await cut([])).toEqual([]);
    expect(await cut(['a\n'])).toEqual(['a']);
  });

  it('that are too long are passed over, and those after them are read', async () => {
    expect(await cut(['aaa', 'aaa\nbb\n', 'cccccc'], 5)).toEqual([null, 'bb', null]);
  });
});

describe('cells', () => {
  const CELLS = ['=1+1', '+1', '-1', '@x', '\tx', '\rx', 'a"b', 'a,b', 'a\nb', ' plain ', '会议，要求', "'x", ''];

  it('that a spreadsheet would take for a formula begin with an apostrophe, and all are read back', () => {
    const [row] = parse(csvText([CELLS]), { record_delimiter: '\r\n' }) as string[][];
    expect(row).toEqual(CELLS.map((cell) => (/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell)));
  });

  it('hide no formula behind characters that nobody sees, or in wide ones', () => {
    expect(csvText([['\u202e=1+1', '\u2066-2', '\u200e@x', '＝1+1', '王\u202e浩']])).toBe("'=1+1,'-2,'@x,'＝1+1,王浩\r\n");
  });

  it('that hold numbers stay numbers, and rows end with CR LF', () => {
    expect(csvText([[-1.5, null, 'x']])).toBe('-1.5,,x\r\n');
    expect(csvText([])).toBe('');
  });

  it('stand under a header and behind a byte order mark where they are wanted', () => {
    expect(csvTop('slogans', { bom: true, header: true })).toMatch(/^\u{feff}id,.*,error\r\n$/u);
    expect(csvTop('slogans', { bom: false, header: false })).toBe('');
  });
});

describe('the words of the command line', () => {
  const away = { input: false, errors: false };

  it('leave at least one thread, and read the standard input where they name nothing', () => {
    const wish = wishOf([], away);
    expect(wish).toMatchObject({ kind: 'run', options: { names: ['-'], format: 'json', progress: false } });
    expect(wish.kind === 'run' && wish.options.workers).toBeGreaterThanOrEqual(1);
  });

  it('are missing where nothing is named and the input is a terminal; progress is shown on one', () => {
    expect(wishOf([], { input: true, errors: true })).toMatchObject({ kind: 'wrong' });
    expect(wishOf(['a', 'b'], { input: true, errors: true })).toMatchObject({ options: { names: ['a', 'b'], progress: true } });
  });
});

describe('progress', () => {
  const tally = { done: 1200, bad: 0, peak: 1 };

  it.each([
    [tally, 5000, 5, '1,200 of 5,000 read, 240.0 a second, 0:16 left'],
    [{ ...tally, bad: 3 }, null, 5, '1,200 read, 3 bad, 240.0 a second'],
    [tally, 5_000_000, 5, '1,200 of 5,000,000 read, 240.0 a second, 5:47:08 left'],
    [tally, 1200, 5, '1,200 of 1,200 read, 240.0 a second'],
    [{ ...tally, done: 0 }, 10, 0, '0 of 10 read, 0.0 a second'],
  ])('of %j of %s records after %i s is told as %s', (so, total, seconds, words) => {
    expect(progressLine(so, total, seconds)).toBe(words);
  });
});
