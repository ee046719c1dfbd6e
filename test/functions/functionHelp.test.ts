import { definitions } from '../../src/functions/definitions';
import { functionExamples } from '../../src/functions/help/functionExamples';
import { argumentDescription, functionHelp } from '../../src/functions/help/functionHelpTexts';
import { languages } from '../../src/language';

test('every function has examples', () => {
  expect(Object.keys(functionExamples)).toEqual(definitions.map(({ name }) => name));
});

describe.each(languages)('in %s', (language) => {
  test.each(definitions)('the help of $name', ({ name, arguments: list }) => {
    const { summary, meanings, questions } = functionHelp(name, language);
    expect(Object.keys(meanings)).toEqual(list.map((argument) => argument.name));
    expect(Object.keys(questions)).toEqual(functionExamples[name].map(({ call }) => call));
    for (const text of [summary, ...Object.values(meanings), ...Object.values(questions)]) {
      expect(text).toMatch(/\S/);
    }
  });
});

test('a meaning that is not written is missed', () => {
  const argument = { kind: 'text', name: 'color' } as const;
  expect(() => argumentDescription('AI_GAP', argument, 'en')).toThrow(
    'the help of AI_GAP does not describe color',
  );
});
