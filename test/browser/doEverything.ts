import type { Page } from 'playwright-core';
import type { Language } from '../../src/language';
import { baselineTables } from '../../src/sheets/baselineTables';
import { insertTexts } from '../../src/ui/insert/insertTexts';
import { outcomeTexts } from '../../src/ui/outcome/outcomeTexts';
import { shareTexts } from '../../src/ui/share/shareTexts';
import { settingsTexts } from '../../src/ui/settings/settingsTexts';
import { paneTexts } from '../../src/ui/paneTexts';
import { paneTab } from './paneTab';
import { functionTexts } from '../../src/ui/formula/functionTexts';
import { modelTexts } from '../../src/ui/model/modelTexts';
import { cardName } from '../ui/cardName';

/**
 * Does in the pane what it is for, tab by tab: a table, a formula, a risk, the model, and all before a workbook is
 * shared.
 *
 * @param select selects a free cell, far below the others, with a number that differs from call to call
 */
export async function doEverything(
  page: Page,
  language: Language,
  select: (place: number) => Promise<void>,
): Promise<void> {
  const { tabs, settings } = paneTexts.in(language);
  const tab = (name: string) => paneTab(page, name).click();
  const click = (name: string | RegExp) =>
    page.getByRole('button', { name, exact: true }).first().click();
  const done = (text: string) => page.getByRole('status').getByText(text).first().waitFor();

  await page.getByRole('button', { name: settings }).click();
  await page.getByText(settingsTexts.in(language).colors.label).waitFor();
  await page.keyboard.press('Escape');
  await page.getByText(settingsTexts.in(language).colors.label).waitFor({ state: 'hidden' });

  const [table] = baselineTables;
  await select(1);
  await click(cardName(table?.title[language] ?? ''));
  await click(insertTexts.in(language).insertAtSelection);
  await done(insertTexts.in(language).insertedTitle);
  await click(outcomeTexts.in(language).dismiss);
  await click(insertTexts.in(language).insertOnNewSheet);
  await done(insertTexts.in(language).insertedTitle);

  await tab(tabs.functions);
  await select(2);
  await page.getByRole('textbox', { name: 'investment' }).fill('60');
  await page.getByRole('textbox', { name: 'revenue' }).fill('20');
  await page.getByRole('button', { name: insertLabel(language) }).click();
  await done(functionTexts.in(language).insertedTitle);

  await tab(tabs.model);
  await click(modelTexts.in(language).insert);
  await done(insertTexts.in(language).insertedTitle);
  await click(modelTexts.in(language).riskTitle);
  for (const [argument, values] of [
    ['investment', ['54', '60', '66']],
    ['revenue', ['10', '20', '40']],
  ] as const) {
    for (const [i, part] of (['low', 'likely', 'high'] as const).entries()) {
      const label = modelTexts.in(language).partOf(argument, modelTexts.in(language).parts[part]);
      await page.locator(`[aria-label="${label}"]`).fill(values[i] ?? '');
    }
  }
  await page.locator('figure[role=img] svg').first().waitFor();

  await tab(tabs.workbook);
  for (const { action, doneTitle } of [
    shareTexts.in(language).native,
    shareTexts.in(language).restore,
    shareTexts.in(language).values,
  ]) {
    await click(action);
    const outcome = page.getByText(doneTitle, { exact: true });
    await outcome.waitFor().catch(async (cause: unknown) => {
      const said = await page.getByRole('tabpanel').innerText();
      throw new Error(`"${action}" was not done; its tab says: ${said}`, { cause });
    });
  }
}

/** The label with the place of the cell, whatever it is. */
function insertLabel(language: Language): RegExp {
  const [before] = functionTexts.in(language).insertAt('|').split('|');
  return new RegExp(`^${before}[A-Z]+[0-9]+$`);
}
