import { buildFormula } from '../../../src/explain/buildFormula';
import { definitions } from '../../../src/functions/definitions';
import { functionExamples, type Example } from '../../../src/functions/help/functionExamples';
import { exampleEntries } from '../../../src/ui/formula/Examples';

const all = definitions.flatMap((definition) =>
  functionExamples[definition.name].map((example) => [example.call, definition, example] as const),
);

/** Examples of what a function refuses: the form refuses it too. */
const isRefused = ({ answer }: Example) => answer === '#VALUE!';

it.each(all.filter(([, , example]) => !isRefused(example)))(
  '%s fills the fields so that they make it again',
  (call, definition, example) => {
    const entries = exampleEntries(definition, example);
    const texts = definition.arguments.map((argument) => entries[argument.name]!.text);
    expect(buildFormula(definition.name, texts)).toMatchObject({
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
    expect(buildFormula(definition.name, texts)).toMatchObject({
      kind: 'incomplete',
      faults: expect.arrayContaining([expect.objectContaining({ kind: 'wrong' })]) as unknown,
    });
  },
);

it('empties the fields that the example leaves out', () => {
  const [payback] = definitions;
  expect(exampleEntries(payback!, functionExamples.AI_PAYBACK[0])).toMatchObject({
    growth: { text: '' },
    yearly_spend: { text: '' },
  });
});
