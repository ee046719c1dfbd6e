import { checks } from '../../../src/checks/checks';

/** What a host is known not to show by itself, by the ids of the checks, and why. */
export type NotShown = Readonly<Record<string, string>>;

/** How a check ended, as in the report: `passed`, `FAILED`, or `not checked`, with what was seen. */
export type Ended = readonly { readonly id: string; readonly outcome: string }[];

/**
 * The checks of "Check this Excel", in a host: each passes, but for those that it cannot show.
 *
 * @param run runs all of them
 */
export function checksContract(host: string, run: () => Promise<Ended>, notShown: NotShown): void {
  describe(`${host} passes the checks that users run`, () => {
    let ended: Ended = [];
    beforeAll(async () => {
      ended = await run();
    }, 120_000);

    test.each(checks.map(({ id }) => id))('%s', (id) => {
      const outcome = ended.find((each) => each.id === id)?.outcome;
      expect(outcome).toBe(id in notShown ? 'not checked' : 'passed');
    });

    test('and no others', () => {
      expect(ended.map(({ id }) => id)).toEqual(checks.map(({ id }) => id));
    });
  });
}
