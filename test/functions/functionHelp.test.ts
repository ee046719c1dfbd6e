import { definitions } from '../../src/functions/definitions';
import { functionHelp, argumentDescription } from '../../src/functions/help/functionHelp';
import { languages } from '../../src/language';

test('every function has a help, and every help a function', () => {
  expect(definitions.map(({ name }) => name)).toEqual(Object.keys(functionHelp));
});

describe.each(definitions)('the help of $name', ({ name, arguments: list }) => {
  const { summary, meanings, examples } = functionHelp[name];

  test('says what each argument means, and no other', () => {
    expect(Object.keys(meanings)).toEqual(list.map((argument) => argument.name));
  });

  test('has an example', () => {
    expect(examples).not.toEqual([]);
  });

  test.each(languages)('is written in %s', (language) => {
    const texts = [summary, ...Object.values(meanings), ...examples.map((e) => e.question)];
    for (const text of texts) expect(text[language]).toMatch(/\S/);
  });
});

test('a meaning that is not written is missed', () => {
  const argument = { kind: 'text', name: 'color' } as const;
  expect(() => argumentDescription('AI_GAP', argument)).toThrow(
    'the help of AI_GAP does not describe color',
  );
});
