import type { FUniver } from '@univerjs/core/facade';
import type {} from '@univerjs/preset-sheets-core';
import type { Page } from 'playwright-core';
import { WorkbookError } from '../../src/hosts/workbook';

declare const univerAPI: FUniver;

/** Lets a listener of the grid fail, once, right after a mutation was carried out for the given time. */
export async function failAfter(page: Page, mutation: string, time = 1): Promise<void> {
  await page.evaluate(
    ({ mutation, time }) => {
      let left = time;
      const listener = univerAPI.addEvent(univerAPI.Event.CommandExecuted, ({ id }) => {
        if (id !== mutation) return;
        left -= 1;
        if (left > 0) return;
        listener.dispose();
        throw new Error('injected');
      });
    },
    { mutation, time },
  );
}

/** Why an action was refused. */
export async function refusalOf(action: Promise<unknown>): Promise<unknown> {
  const thrown = await action.then(
    () => undefined,
    (error: unknown) => error,
  );
  if (thrown instanceof WorkbookError) return thrown.refusal;
  throw thrown ?? new Error('Nothing was refused.');
}
