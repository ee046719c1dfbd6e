import { buildFormula } from '../../../src/explain/buildFormula';
import { isFunctionName } from '../../../src/explain/definitionNamed';
import { definitions } from '../../../src/functions/definitions';
import type { FunctionName } from '../../../src/explain/functionName';
import type { Definition, Example } from '../../../src/functions/definition';
import { exampleEntries } from '../../../src/ui/functions/exampleEntries';

const all = definitions.flatMap((definition) =>
  definition.examples.map((example) => [example.call, definition, example] as const),
);

function nameOf({ name }: Definition): FunctionName {
  if (!isFunctionName(name)) throw new Error(`${name} is no function`);
  return name;
}

/** Examples of what a function refuses: the form refuses it too. */
const isRefused = ({ answer }: Example) => answer === '#VALUE!';

it.each(all.filter(([, , example]) => !isRefused(example)))(
  '%s fills the fields so that they make it again',
  (call, definition, example) => {
    const entries = exampleEntries(definition, example);
    const texts = definition.arguments.map((argument) => entries[argument.name]!.text);
    expect(buildFormula(nameOf(definition), texts)).toMatchObject({
      kind: 'complete',
      formula: `=CAPEX.${call}`,
    });
  },
);

it.each(all.filter(([, , example]) => isRefused(example)))(
  '%s shows in the form what it is refused for',
  (_, definition, example) => {
    const entries = exampleEntries(definition, example);
    const texts = definition.arguments.map((argument) => entries[argument.name]!.text);
    expect(buildFormula(nameOf(definition), texts)).toMatchObject({
      kind: 'incomplete',
      faults: expect.arrayContaining([expect.objectContaining({ kind: 'wrong' })]) as unknown,
    });
  },
);

it('empties the fields that the example leaves out', () => {
  const [payback] = definitions;
  expect(exampleEntries(payback!, payback!.examples[0]!)).toMatchObject({
    growth: { text: '' },
    yearly_spend: { text: '' },
  });
});
