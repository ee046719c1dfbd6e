import { languages } from '../src/language';

/** A page loads the texts of one language; here nothing else has been loaded before. */
describe.each(languages)('with the texts that a page loads in %s', (language) => {
  test.each([
    ['a cell that never pays back', 'AI_PAYBACK', [60, 0], 'error'],
    ['a wrong argument', 'MARKET_CEILING', [82], 'error'],
    ['a table', 'AI_PAYBACK_SCHEDULE', [60, 20], 'table'],
    ['an answer', 'AI_GAP', [60, 20], 'answer'],
  ])('%s is explained', async (_, name, given, kind) => {
    await jest.isolateModulesAsync(async () => {
      const { loadLanguage } = await import('../src/texts/loadLanguage');
      await loadLanguage(language);
      const { outcomeOf } = await import('../src/explain/call/outcomeOf');
      const { definitions } = await import('../src/functions/definitions');
      const definition = definitions.find((each) => each.name === name)!;
      const values = definition.arguments.map((__, i) => (i in given ? [[given[i]!]] : null));
      expect(outcomeOf(definition, values, { row: 0, column: 0 })).toMatchObject({ kind });
    });
  });
});
