import { type ILanguagePack, type Injector, merge, mergeLocales, Univer } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import { CalculationMode } from '@univerjs/sheets-formula';
import '@univerjs/preset-sheets-core/lib/index.css';
import type { Language } from '../../language';
import { accentTheme } from './accentTheme';
import { addChoices } from './addChoices';
import { addFontFallbacks } from './addFontFallbacks';
import { addDrawings } from './charts/addDrawings';
import { addTables } from './addTables';
import type { GridFunctions } from './gridFunctions';
import { gridTexts, loadGridTexts } from './gridTexts';
import { singleUserMenu } from './singleUserMenu';
import { missingTexts } from './guards/missingTexts';
import './paintOnChange';
import './patchMessageChannelLeak';

/** The grid of the page. */
export interface Grid {
  readonly api: FUniver;
  readonly injector: Injector;
  readonly setLanguage: (language: Language) => Promise<void>;
}

/** What is added to the grid. */
interface Additions {
  readonly functions: GridFunctions;
  /** Texts in addition to the grid's own, in a language. */
  readonly texts: (language: Language) => ILanguagePack;
  /** Whether it begins with its dark theme. */
  readonly isDark: boolean;
}

/** Starts Univer in an element, without a workbook. */
export async function startUniver(
  container: HTMLElement,
  language: Language,
  additions: Additions,
): Promise<Grid> {
  const load = async (of: Language) => {
    const { locale, pack } = await ownTexts(of);
    return { locale, pack: mergeLocales(pack, additions.texts(of)) };
  };
  const { locale, pack } = await load(language);
  const univer = new Univer({
    locale,
    locales: { [locale]: pack },
    theme: accentTheme,
    darkMode: additions.isDark,
  });
  addFontFallbacks();
  const { plugins } = UniverSheetsCorePreset({
    container,
    menu: singleUserMenu,
    // A kept workbook has its results, but not their spilled cells.
    formula: { ...additions.functions, initialFormulaComputing: CalculationMode.FORCED },
    // Texts such as the period "2026" are meant to be texts.
    sheets: { disableForceStringAlert: true, disableForceStringMark: true },
  });
  for (const entry of plugins) {
    if (Array.isArray(entry)) univer.registerPlugin(entry[0], entry[1]);
    else univer.registerPlugin(entry);
  }
  addTables(univer);
  addChoices(univer);
  addDrawings(univer);
  const api = FUniver.newAPI(univer);
  const setLanguage = async (to: Language) => {
    const loaded = await load(to);
    api.loadLocales(loaded.locale, loaded.pack);
    api.setLocale(loaded.locale);
  };
  return { api, injector: univer.__getInjector(), setLanguage };
}

/** Univer's name of a language, its own texts and those that it lacks. */
async function ownTexts(language: Language) {
  await loadGridTexts(language);
  const { locale, packs } = gridTexts.in(language);
  const loaded = await Promise.all(packs());
  const pack: ILanguagePack = merge(
    {},
    ...loaded.map((each) => each.default),
    missingTexts(language),
  );
  return { locale, pack };
}
