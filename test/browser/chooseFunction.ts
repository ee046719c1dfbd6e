import type { Page } from 'playwright-core';
import type { FunctionName } from '../../src/functions/functionName';
import type { Language } from '../../src/language';
import { functionTexts } from '../../src/ui/formula/functionTexts';

/** Frames in which a list that has settled keeps its place. */
const steadyFrames = 10;

/**
 * Chooses a function in the form. Once open, its list scrolls to the one chosen before: a click on the way would press on
 * one function and release on another.
 */
export async function chooseFunction(
  page: Page,
  language: Language,
  name: FunctionName,
): Promise<void> {
  const { chooseFunction: label } = functionTexts.in(language);
  await page.getByRole('combobox', { name: label, exact: true }).click();
  const option = page.getByRole('option', { name: new RegExp(`^${name}(?!_)`) });
  await option.scrollIntoViewIfNeeded();
  await option.evaluate(async (option, steadyFrames) => {
    const place = () => JSON.stringify(option.getBoundingClientRect());
    for (let [last, still] = [place(), 0]; still < steadyFrames;) {
      await new Promise(requestAnimationFrame);
      const now = place();
      [last, still] = [now, now === last ? still + 1 : 0];
    }
  }, steadyFrames);
  await option.click();
}
