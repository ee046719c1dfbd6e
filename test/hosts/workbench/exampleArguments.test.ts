import { definitions } from '../../../src/functions/definitions';
import { functionInfo } from '../../../src/hosts/workbench/functionInfo';

/** The example as the grid's hint writes it. */
function exampleOf(name: string): string {
  const definition = definitions.find((each) => each.name === name);
  if (!definition) throw new Error(`There is no ${name}.`);
  const { functionName, functionParameter } = functionInfo(definition);
  return `${functionName}(${functionParameter.map(({ example }) => example).join(',')})`;
}

describe('the example in the hint', () => {
  test.each<[name: string, example: string, why: string]>([
    ['AI_PAYBACK', 'CAPEX.AI_PAYBACK(60,20,0.5,0.4,0.1,60,0)', 'an example with every argument'],
    ['MARKET_CEILING', 'CAPEX.MARKET_CEILING(0.95,0.2,3,0)', 'the last argument is its default'],
    [
      'AI_PAYBACK_RISK',
      'CAPEX.AI_PAYBACK_RISK({54,60,66},{10,20,40},0.5,{-0.1,0.05,0.2},0.1,0,0,0,0)',
      'commas within braces',
    ],
    [
      'AI_PAYBACK_FLOWS',
      'CAPEX.AI_PAYBACK_FLOWS({-100,60,60,-50,40},0,"last")',
      'a text after numbers',
    ],
    ['AI_BASELINE', 'CAPEX.AI_BASELINE("google.ai_investment","annual")', 'texts'],
  ])('of %s is %s: %s', (name, example) => {
    expect(exampleOf(name)).toBe(example);
  });

  test.each(definitions.map(({ name }) => [name]))('of %s has no empty argument', (name) => {
    expect(exampleOf(name)).not.toMatch(/\(,|,,|,\)/);
  });
});
