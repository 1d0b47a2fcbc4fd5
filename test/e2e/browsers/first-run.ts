/** The page that the extension opens when it was installed. */

/** Its address below the extension's own. */
export const FIRST_RUN = '/popup/first-run.html';

const LIMIT_MS = 15_000;

/** Asks again until there is an answer. @throws where the page of the first run did not open in time */
export async function until<T>(ask: () => Promise<T | undefined>): Promise<T> {
  const deadline = Date.now() + LIMIT_MS;
  while (Date.now() < deadline) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    await new Promise((done) => setTimeout(done, 25));
  }
  throw new Error('the page of the first run did not open');
}
