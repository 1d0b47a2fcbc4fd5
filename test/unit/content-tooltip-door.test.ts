/** The script that draws tooltips: fetched once, when it is first wanted, and again where it did not come. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { TooltipDoor } from '../../content/hover/door';
import { MAKE_TOOLTIP, type Tooltip, type TooltipNeeds, type World } from '../../content/tooltip/contract';

const world = globalThis as World;
const tooltip = { element: null, close: () => undefined } as unknown as Tooltip;
const make = vi.fn(() => tooltip);

let life: AbortController;
let fetch: ReturnType<typeof vi.fn<() => Promise<unknown>>>;
let door: TooltipDoor;

beforeEach(() => {
  make.mockClear();
  life = new AbortController();
  fetch = vi.fn(async () => void (world[MAKE_TOOLTIP] = make));
  door = new TooltipDoor({ signal: life.signal } as TooltipNeeds, fetch);
});

describe('the way to the tooltip', () => {
  it('is not gone before it is wanted', () => {
    expect(door.ready).toBeNull();
    expect(fetch).not.toHaveBeenCalled();
  });

  it('is gone once, however often it is wanted', async () => {
    expect(await Promise.all([door.want(), door.want()])).toEqual([tooltip, tooltip]);
    expect(await door.want()).toBe(tooltip);
    expect(door.ready).toBe(tooltip);
    expect([fetch.mock.calls.length, make.mock.calls.length]).toEqual([1, 1]);
  });

  it('is gone again where the background refused, or was not there', async () => {
    fetch.mockRejectedValueOnce(new Error('Receiving end does not exist.')).mockResolvedValueOnce(undefined);
    expect([await door.want(), await door.want(), await door.want()]).toEqual([null, null, tooltip]);
    expect(fetch).toHaveBeenCalledTimes(3);
  });

  it('is gone again where no answer comes, after a while', async () => {
    const now = vi.spyOn(performance, 'now').mockReturnValue(1000);
    fetch.mockReturnValueOnce(new Promise(() => undefined));
    void door.want();
    now.mockReturnValue(2900);
    void door.want();
    expect(fetch).toHaveBeenCalledTimes(1);
    now.mockReturnValue(3100);
    expect(await door.want()).toBe(tooltip);
    now.mockRestore();
  });

  it('does not lead to what another copy of the annotator had', () => {
    world[MAKE_TOOLTIP] = make;
    expect(new TooltipDoor({ signal: life.signal } as TooltipNeeds, fetch).ready).toBeNull();
  });

  it('leads nowhere once the annotator has ended', async () => {
    const wanted = door.want();
    life.abort();
    expect(await wanted).toBeNull();
    expect(make).not.toHaveBeenCalled();
  });
});
