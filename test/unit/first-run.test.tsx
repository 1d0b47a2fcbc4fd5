// @vitest-environment happy-dom
/** The page of the first run: its sample can be tried, its one button does what can be done, and settings are a click away. */
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { stubHighlights } from './highlights';
import { resetWorld, world } from './popup-world';

vi.mock('webextension-polyfill', async () => ({ default: (await import('./popup-world')).browser }));
const { FirstRun } = await import('../../popup/first-run/first-run');

let registry: ReturnType<typeof stubHighlights>;

beforeEach(() => {
  resetWorld();
  registry = stubHighlights();
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const card = () => document.querySelector('#card')?.textContent ?? '';
const mark = (words: string) => screen.getAllByRole('button', { name: words })[0] as HTMLElement;

describe('the sample', () => {
  it('shows its first mark before anything was pointed at', () => {
    render(<FirstRun />);
    expect(card()).toMatch(/^Official.*陆怀瑾市委书记/u);
    expect(mark('陆怀瑾').getAttribute('aria-pressed')).toBe('true');
  });

  it('shows each mark that is pointed at, comes into focus, or is tapped', () => {
    render(<FirstRun />);
    fireEvent.pointerEnter(mark('新增经营主体2万户以上'));
    expect(card()).toMatch(/Target.*figure.*goal.*≥ 20,000 户.*2027年/u);
    fireEvent.focus(mark('统筹发展和安全'));
    expect(card()).toMatch(/Slogan.*fixed formulation.*统筹发展和安全/u);
    fireEvent.click(mark('苏映川'));
    expect(card()).toMatch(/chaired.*市长.*要求/u);
    expect(document.querySelectorAll('[aria-pressed="true"]').length).toBe(1);
  });

  it('says what the background tells, once it does', async () => {
    world.explain = async () => ({
      region: null,
      posts: { 市委书记: { resolved: null, english: 'Secretary, told' } },
      slogans: {},
    });
    render(<FirstRun />);
    await screen.findByText('Secretary, told');
    expect(world.clues[0]).toMatchObject({ posts: ['市委书记', '市长'], held: 2 });
  });

  it.each([null, 'x', { posts: 1 }])('does without where it answers %j', async (answer) => {
    world.explain = async () => answer;
    render(<FirstRun />);
    await vi.waitFor(() => expect(world.clues.length).toBe(1));
    expect(card()).toMatch(/陆怀瑾/u);
  });

  it('is in Traditional characters for their readers', () => {
    world.language = 'zh_TW';
    render(<FirstRun />);
    expect(card()).toMatch(/陸懷瑾市委書記/u);
    expect(document.querySelector('.report')?.getAttribute('lang')).toBe('zh-Hant');
  });

  it('has the highlights of pages, and leaves none behind', () => {
    const { unmount } = render(<FirstRun />);
    expect([...registry.keys()].sort()).toEqual(['hl-1', 'hl-2', 'hl-3']);
    unmount();
    expect([...registry.keys()]).toEqual([]);
  });
});

describe('the one button', () => {
  it('begins, by closing this tab', async () => {
    world.tabs = 2;
    render(<FirstRun />);
    await screen.findByText(/at work already/u);
    fireEvent.click(screen.getByRole('button', { name: 'Start reading' }));
    await vi.waitFor(() => expect(world.closed).toEqual([7]));
    expect(world.opened).toEqual([]);
  });

  it('leaves an empty tab where this one was the only one', async () => {
    render(<FirstRun />);
    fireEvent.click(screen.getByRole('button', { name: 'Start reading' }));
    await vi.waitFor(() => expect(world.closed).toEqual([7]));
    expect(world.opened).toEqual(['tab']);
  });

  it('asks for access where it is withheld, and begins once it is there', async () => {
    world.allSites = false;
    render(<FirstRun />);
    const allow = await screen.findByRole('button', { name: 'Allow on all sites' });
    fireEvent.click(allow);
    await screen.findByRole('button', { name: 'Start reading' });
    expect(world.requested).toEqual([{ origins: ['http://*/*', 'https://*/*'] }]);
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Start reading' }));
    expect(screen.getByRole('status').textContent).toContain('Access is granted');
  });

  it('lets one go on without', async () => {
    Object.assign(world, { allSites: false, granted: false, tabs: 3 });
    render(<FirstRun />);
    fireEvent.click(await screen.findByRole('button', { name: 'Allow on all sites' }));
    fireEvent.click(screen.getByRole('button', { name: 'Go on without' }));
    await vi.waitFor(() => expect(world.closed).toEqual([7]));
    expect(screen.getByRole('status').textContent).toBe('');
  });
});

describe('what it may see', () => {
  it('leads to the settings', () => {
    render(<FirstRun />);
    fireEvent.click(screen.getByRole('button', { name: 'Open the settings' }));
    expect(world.opened).toEqual(['options']);
  });
});
