import type { Language } from '../../language';
import { loadLanguage } from '../../texts/loadLanguage';
import { type KeptTexts, keptTexts } from './kept/keptTexts';
import { type WorkbenchTexts, workbenchTexts } from './workbenchTexts';

/** Loads every text of the page and of its pane in a language, as the page does before it shows the language. */
export async function loadPageLanguage(language: Language): Promise<void> {
  await Promise.all([loadPageTexts(language), loadLanguage(language)]);
}

/** Loads what is around the pane: with it, and the texts of the pane's first tab, the page can be drawn. */
export async function loadPageTexts(language: Language): Promise<void> {
  const [page, kept] = await Promise.all([
    import(
      /* webpackChunkName: "texts-workbench-[request]" */ `./texts/${language}.ts`
    ) as Promise<{ readonly texts: WorkbenchTexts }>,
    import(
      /* webpackChunkName: "texts-workbench-[request]" */ `./kept/texts/${language}.ts`
    ) as Promise<{ readonly texts: KeptTexts }>,
  ]);
  workbenchTexts.add(language, page.texts);
  keptTexts.add(language, kept.texts);
}
