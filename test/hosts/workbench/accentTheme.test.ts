import { readFileSync } from 'node:fs';
import path from 'node:path';
import { webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { accentTheme } from '../../../src/hosts/workbench/accentTheme';

/** One accent color for pane, sheet and help: that of Fluent's themes. */

const accents = readFileSync(path.join(__dirname, '../../../src/help/help.css'), 'utf8').match(
  /(?<=--accent: )#[\da-f]+/g,
);

test('the sheet has the brand of the pane', () => {
  const { primary } = accentTheme;
  expect(primary[600]).toBe(webLightTheme.colorBrandBackground);
  expect(primary[700]).toBe(webLightTheme.colorBrandForegroundLink);
});

test('the help has the links of the pane, in light, in dark and in print', () => {
  expect(accents).toEqual([
    webLightTheme.colorBrandForegroundLink,
    webDarkTheme.colorBrandForegroundLink,
    '#000',
  ]);
});
