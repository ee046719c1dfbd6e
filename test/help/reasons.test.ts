import fc from 'fast-check';
import type { Reason } from '../../src/finance/noAnswer';
import type { Argument } from '../../src/functions/definition';
import { definitions } from '../../src/functions/definitions';
import { pages } from '../../src/help/pages/pages';
import { readCall } from '../../src/help/readCall';
import { reasonsOf } from '../../src/help/reasonsOf';

const told = Object.values(pages).flatMap(({ reasons }) => Object.entries(reasons));

test.each(told)('%s is why %s has no answer', (kind, call) => {
  expect(reasonsOf(readCall(call)).map((reason) => reason.kind)).toContain(kind);
});

test.each(definitions)('the page of $name lists every reason that it returns', (definition) => {
  const kinds = new Set<Reason['kind']>();
  const given = fc.tuple(...definition.arguments.map(value));
  fc.assert(
    fc.property(given, (values) => {
      for (const { kind } of reasonsOf({ definition, given: values })) kinds.add(kind);
    }),
    // A table of trials takes a thousand times as long as one number.
    { numRuns: definition.name === 'AI_PAYBACK_RISK' ? 100 : 2000 },
  );
  expect(Object.keys(pages[definition.name].reasons)).toEqual(expect.arrayContaining([...kinds]));
});

/** Values that an argument takes: everyday ones, limits, and enormous ones. */
function value(argument: Argument): fc.Arbitrary<unknown> {
  if (argument.kind === 'text') {
    const words = argument.choices ?? ['bigtech.ai_spend', 'nvidia.datacenter_share', 'nothing'];
    return fc.constantFrom(...words);
  }
  // Trials are few and whole.
  if (argument.name === 'trials') return fc.constant(100);
  if (argument.unit === 'number') return fc.nat({ max: 9 });
  if (argument.unit === 'years') return fc.integer({ min: 1, max: 20 });
  if (argument.unit === 'money') return fc.constantFrom(0, 1, 5, 20, 60, 1000, 1e-300, 1e300);
  return fc.constantFrom(0, 0.1, 0.5, 1, 2, -0.1, -0.5);
}
