import { type Injector, IUniverInstanceService, type Workbook } from '@univerjs/core';
import { SheetsDataValidationValidatorService } from '@univerjs/sheets-data-validation';
import { override } from './override';

/**
 * Lets nothing be checked on a sheet that is gone.
 *
 * Univer 0.25.1 checks what cells take while the page is idle, and rejects a promise that nobody handles if the sheet or
 * the workbook has been closed or undone meanwhile.
 */
export function choicesOfGoneSheets(injector: Injector): void {
  const instances = injector.get(IUniverInstanceService);
  const validator = injector.get(SheetsDataValidationValidatorService);
  override(validator, 'validatorRanges', (validate) => async (unitId, sheetId, ranges) => {
    const sheet = instances.getUnit<Workbook>(unitId)?.getSheetBySheetId(sheetId);
    return sheet ? validate(unitId, sheetId, ranges) : [];
  });
}
