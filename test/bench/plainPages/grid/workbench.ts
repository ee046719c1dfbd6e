import { LocaleType, Univer } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import texts from '@univerjs/preset-sheets-core/locales/en-US';
import { defaultTheme } from '@univerjs/themes';
import '@univerjs/preset-sheets-core/lib/index.css';

/** A page with the grid as one begins it, and one formula: what the first formula of the workbench is measured against. */
const univer = new Univer({
  locale: LocaleType.EN_US,
  locales: { [LocaleType.EN_US]: texts },
  theme: defaultTheme,
});
const { plugins } = UniverSheetsCorePreset({ container: 'container' });
for (const entry of plugins) {
  if (Array.isArray(entry)) univer.registerPlugin(entry[0], entry[1]);
  else univer.registerPlugin(entry);
}
const api = FUniver.newAPI(univer);
api.createWorkbook({});
api.getActiveWorkbook()!.getActiveSheet().getRange('A2').setFormula('=SUM(1,1)');
Object.assign(globalThis, { univerAPI: api });
