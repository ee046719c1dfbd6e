import { definitions } from '../../../src/functions/definitions';
import type { NumberArgument } from '../../../src/functions/definition';
import { domainText } from '../../../src/ui/formula/domainText';

const numbers = definitions
  .flatMap((definition) => definition.arguments)
  .filter((argument): argument is NumberArgument => argument.kind === 'number');
const named = (name: string) => numbers.find((argument) => argument.name === name)!;

it.each([
  ['investment', 'at least 0', '不小于0'],
  ['growth', 'above −100%', '大于−100%'],
  ['share', 'above 0%, at most 100%', '大于0%、不超过100%'],
  ['rivals_share', 'at least 0%, below 100%', '不小于0%、小于100%'],
])('%s is %s', (name, english, chinese) => {
  expect(domainText(named(name), 'en')).toBe(english);
  expect(domainText(named(name), 'zh-CN')).toBe(chinese);
});

const bounded = numbers.filter(({ domain }) => Object.keys(domain).length > 0);

it.each(bounded)('$name shows what it may be', (argument) => {
  expect(domainText(argument, 'en')).not.toBe('');
});
