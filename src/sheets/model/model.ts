import type { PlanOptions } from '../baselineTable';
import type { Plan } from '../plan';
import { breakevenSheet } from './breakevenSheet';
import { bridgeSheet } from './bridgeSheet';
import { ceilingsSheet } from './ceilingsSheet';
import { checksSheet } from './checksSheet';
import { gapSheet } from './gapSheet';
import { infrastructureSheet } from './infrastructureSheet';
import { inputsSheet } from './inputsSheet';
import { openaiSheet } from './openaiSheet';
import { perYearSheet } from './perYearSheet';
import { requiredSheet } from './requiredSheet';
import { scheduleSheet } from './scheduleSheet';
import { sheetPlan } from './sheetPlan';
import { summarySheet } from './summarySheet';
import { type ModelSheet, modelPlacesOf } from './sheet';

/** Outputs, inputs, calculations, checks, as a reader would turn the pages. */
export const modelSheets: readonly ModelSheet[] = [
  summarySheet,
  inputsSheet,
  gapSheet,
  bridgeSheet,
  infrastructureSheet,
  openaiSheet,
  ceilingsSheet,
  perYearSheet,
  requiredSheet,
  scheduleSheet,
  breakevenSheet,
  checksSheet,
];

/**
 * The model "Is AI worth it?": a plan for each of its sheets, to be inserted together. Its formulas are AI Capex
 * formulas or, in native functions, ones that any Excel from 2010 and LibreOffice know, in the same cells.
 */
export function model(options: PlanOptions): readonly Plan[] {
  const places = modelPlacesOf(modelSheets, ({ name }) => name[options.language]);
  return modelSheets.map((sheet) => sheetPlan(sheet, places, options));
}
