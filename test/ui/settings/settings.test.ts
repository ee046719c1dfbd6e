import {
  defaultSettings,
  readSettings,
  settingChoices,
  settingsText,
} from '../../../src/ui/settings/settings';

test.each([
  ['nothing kept yet', null],
  ['nothing in it', ''],
  ['words of another version', 'rainbow dead'],
  ['the words the other way round', 'native fast'],
])('as by default: %s', (_, kept) => {
  expect(readSettings(kept)).toEqual(defaultSettings);
});

test('keeps its own settings next to unknown ones', () => {
  expect(readSettings('fast dead')).toEqual({ colors: 'fast', formulas: 'live' });
});

const all = settingChoices.colors.flatMap((colors) =>
  settingChoices.formulas.map((formulas) => ({ colors, formulas })),
);

test.each(all)('reads back what it has kept: $colors, $formulas', (settings) => {
  expect(readSettings(settingsText(settings))).toEqual(settings);
});
