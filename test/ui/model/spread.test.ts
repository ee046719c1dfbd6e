import { variedArguments } from '../../../src/ui/model/riskForm';
import { spreadEstimate } from '../../../src/ui/model/spread';

function argumentNamed(name: string) {
  const found = variedArguments.find((argument) => argument.name === name);
  if (!found) throw new Error(`no argument ${name}`);
  return found;
}

it.each([
  ['a fifth of the value to each side', 'investment', 60, 0.2, ['48', '60', '72']],
  ['a rate, without the traces of binary fractions', 'growth', 0.4, 0.2, ['0.32', '0.4', '0.48']],
  ['a falling rate: low is the lower one', 'growth', -0.1, 0.5, ['-0.15', '-0.1', '-0.05']],
  ['not beyond what the argument takes', 'growth', -0.8, 0.5, ['-0.8', '-0.8', '-0.4']],
  ['0 has no spread', 'yearly_spend', 0, 0.2, ['', '0', '']],
  ['no spread: certain', 'revenue', 20, 0, ['', '20', '']],
] as const)('%s', (_, name, likely, part, fields) => {
  const { low, likely: middle, high } = spreadEstimate(argumentNamed(name), likely, part);
  expect([low, middle, high]).toEqual(fields);
});
