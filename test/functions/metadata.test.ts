import { definitions } from '../../src/functions/definitions';
import { functionHelpFile, helpFile } from '../../src/functions/help/helpFiles';
import { metadata, metadataFile } from '../../src/functions/help/metadata';
import { languages } from '../../src/language';

interface Metadata {
  allowCustomDataForDataTypeAny: boolean;
  allowErrorForDataTypeAny: boolean;
  functions: {
    id: string;
    name: string;
    description: string;
    helpUrl: string;
    parameters: {
      name: string;
      description: string;
      type: string;
      dimensionality: string;
      optional?: boolean;
    }[];
    result: object;
  }[];
}

describe.each(languages)('functions.json in %s', (language) => {
  const made = metadata(language, 'https://example.com') as Metadata;

  // Both are at the top: Microsoft, "Manually create JSON metadata for custom functions".
  test('hands errors and data types in', () => {
    expect(made.allowErrorForDataTypeAny).toBe(true);
    expect(made.allowCustomDataForDataTypeAny).toBe(true);
  });

  test('has every definition, by its name, once', () => {
    expect(made.functions.map(({ id }) => id)).toEqual(definitions.map(({ name }) => name));
    expect(new Set(made.functions.map(({ id }) => id)).size).toBe(definitions.length);
  });

  test.each(made.functions)('$id: matrices of anything, optional ones last', (each) => {
    const { parameters } = each;
    expect(each.result).toEqual({ type: 'any', dimensionality: 'matrix' });
    for (const { type, dimensionality } of parameters) {
      expect([type, dimensionality]).toEqual(['any', 'matrix']);
    }
    const firstOptional = parameters.findIndex(({ optional }) => optional);
    expect(
      parameters
        .slice(firstOptional < 0 ? parameters.length : firstOptional)
        .every(({ optional }) => optional),
    ).toBe(true);
  });

  test.each(made.functions)('$id: texts within the lengths that Excel shows', (each) => {
    expect(each.description.length).toBeLessThanOrEqual(128);
    for (const { name, description } of each.parameters) {
      expect(name).toMatch(/^[a-z_]{1,64}$/);
      expect(description.length).toBeGreaterThan(0);
      expect(description.length).toBeLessThanOrEqual(128);
    }
  });

  test.each(definitions.map(({ name }) => name))('%s: its help is its page of the site', (name) => {
    const address = `https://example.com/${functionHelpFile(name, language)}`;
    expect(made.functions.find(({ id }) => id === name)?.helpUrl).toBe(address);
  });
});

test('an argument is optional if its definition has it so, and otherwise has no such entry', () => {
  const [, gap] = (metadata('en', 'https://example.com') as Metadata).functions;
  const gapParameters = gap!.parameters.map(({ name, optional }) => [name, optional]);
  expect(gapParameters).toEqual([
    ['spend', undefined],
    ['revenue', undefined],
    ['cost_ratio', true],
    ['overhead', true],
  ]);
});

test('each language has a file of its own, English the one that Excel looks for first', () => {
  expect(languages.map(metadataFile)).toEqual(['functions.json', 'functions.zh-CN.json']);
  expect(languages.map(helpFile)).toEqual(['help.html', 'help.zh-CN.html']);
});
