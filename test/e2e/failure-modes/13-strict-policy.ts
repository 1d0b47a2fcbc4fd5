/** A page that forbids all styles, scripts and pictures, and all strings where markup is expected: its policy is none of the tooltip's business. */
import { expect, it } from 'vitest';
import { STRICT_POLICY_SHELL } from '../strict';
import { expectSameTooltip } from '../tooltip-styles';
import { type Mode, reportPage, serving } from './mode';

const mode: Mode = (session) => {
  const headers = { 'content-security-policy': STRICT_POLICY_SHELL };
  const origin = serving({ '/plain': reportPage(), '/strict': { body: reportPage(), headers } });

  it('under the strictest policy a tooltip looks as it does anywhere', async () => {
    expect(STRICT_POLICY_SHELL).toMatch(/default-src 'none'.*require-trusted-types-for 'script'/);
    await expectSameTooltip(session(), `${origin()}/plain`, `${origin()}/strict`);
  });
};

export default mode;
