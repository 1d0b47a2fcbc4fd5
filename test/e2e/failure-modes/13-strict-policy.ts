/** A page that forbids all styles, scripts and pictures, and all strings where markup is expected: its policy is none of the tooltip's business. */
import { expect, it } from 'vitest';
import { hoverWords, pause } from '../page';
import { STRICT_POLICY_SHELL } from '../strict';
import { tooltipStyles } from '../tooltip-styles';
import { type Mode, openReport, reportPage, serving } from './mode';

const mode: Mode = (session) => {
  const headers = { 'content-security-policy': STRICT_POLICY_SHELL };
  const origin = serving({ '/plain': reportPage(), '/strict': { body: reportPage(), headers } });

  it('under the strictest policy a tooltip looks as it does anywhere', async () => {
    const { tab } = session();
    expect(STRICT_POLICY_SHELL).toMatch(/default-src 'none'.*require-trusted-types-for 'script'/);
    const shown: string[][] = [];
    for (const path of ['/plain', '/strict']) {
      await openReport(session(), `${origin()}${path}`);
      await hoverWords(tab, 'official', '尹若溪');
      await pause(900);
      shown.push(await tooltipStyles(tab));
    }
    expect(shown[0]?.length).toBeGreaterThan(5);
    expect(shown[1]).toEqual(shown[0]);
  });
};

export default mode;
