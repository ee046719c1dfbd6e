import type { Page } from 'playwright-core';
import { type Refusal, type Workbook, WorkbookError } from '../../src/hosts/workbook';

declare const workbook: Workbook;

type Answer = { readonly value: unknown } | { readonly refusal: Refusal };
type Method = Exclude<keyof Workbook, 'onSelectionChange' | 'onChange' | 'save' | 'open'>;

/** The workbook of a workbench's page, to be called from outside; its refusals arrive as refusals. */
export function pageWorkbook(page: Page): Workbook {
  const call =
    (method: Method) =>
    async (...given: unknown[]): Promise<never> => {
      const answer = await page.evaluate(
        async ({ method, given }): Promise<Answer> => {
          const run = workbook[method] as (...given: unknown[]) => Promise<unknown>;
          try {
            return { value: await run(...given) };
          } catch (error) {
            if (error instanceof Error && 'refusal' in error) {
              return { refusal: error.refusal as Refusal };
            }
            throw error;
          }
        },
        { method, given },
      );
      if ('refusal' in answer) throw new WorkbookError(answer.refusal);
      return answer.value as never;
    };
  return {
    previewInsert: call('previewInsert'),
    insert: call('insert'),
    insertSheets: call('insertSheets'),
    enterFormula: call('enterFormula'),
    enterText: call('enterText'),
    select: call('select'),
    readSelection: call('readSelection'),
    readRanges: call('readRanges'),
    findFormulas: call('findFormulas'),
    repairFormulas: call('repairFormulas'),
    findFormulasContaining: call('findFormulasContaining'),
    readNames: call('readNames'),
    readNamedCells: call('readNamedCells'),
    dryRunRewrite: call('dryRunRewrite'),
    rewrite: call('rewrite'),
    onSelectionChange: listen,
    onChange: listen,
  };
}

function listen(): never {
  throw new Error('A listener cannot be called across the border of the page.');
}
