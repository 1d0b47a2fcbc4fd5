import { isHost } from '../../src/settings';

/**
 * The host of what a person writes into a field for a site: an address, a host, or a host in Chinese characters.
 * @returns as browsers write it, without a leading www.; null where it is no site
 */
export function hostFrom(written: string): string | null {
  const words = written.trim();
  const address = /^[a-z]+:\/\//iu.test(words) ? words : `http://${words}`;
  if (/\s/u.test(words) || !URL.canParse(address)) return null;
  const host = new URL(address).hostname.replace(/^www\./u, '').replace(/\.$/u, '');
  return isHost(host) ? host : null;
}
