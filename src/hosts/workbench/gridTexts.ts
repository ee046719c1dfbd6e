import { type Language, textTable } from '../../language';
import type { texts } from './texts/en';

/** The texts of the workbench in its sheet. */
export type GridTexts = typeof texts;

export const gridTexts = textTable<GridTexts>('grid');

/** Loads them, as the workbench does before the grid shows a language. */
export async function loadGridTexts(language: Language): Promise<void> {
  const loaded: { readonly texts: GridTexts } = await import(
    /* webpackChunkName: "grid-texts-[request]" */ `./texts/${language}.ts`
  );
  gridTexts.add(language, loaded.texts);
}
