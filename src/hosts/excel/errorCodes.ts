/** How an error is reported: with a text of AI Capex, or with Excel's own message (`host`). */
export type ErrorMeaning = 'editing' | 'unavailable' | 'tooLarge' | 'noCell' | 'host';

/**
 * Every documented error code of the Excel API, with its meaning for the user.
 *
 * @see Microsoft, "Error handling with the application-specific JavaScript APIs", "Error codes and messages"
 * @see Microsoft, `Excel.ErrorCodes`, `OfficeExtension.ErrorCodes`
 */
export const errorCodes: Readonly<Record<string, ErrorMeaning>> = {
  InvalidOperationInCellEditMode: 'editing',

  // Excel is in the background, shows a dialog, or its server does not respond: trying again helps.
  ActivityLimitReached: 'unavailable',
  ConnectionFailure: 'unavailable',
  HostRestartNeeded: 'unavailable',
  InactiveWorkbook: 'unavailable',
  RequestAborted: 'unavailable',
  ServiceNotAvailable: 'unavailable',
  Timeout: 'unavailable',

  // A chart is selected, a sheet that is a chart is shown, or another workbook is in front.
  InvalidSelection: 'noCell',
  UnsupportedSheet: 'noCell',

  MemoryLimitReached: 'tooLarge',
  OperationCellsExceedLimit: 'tooLarge',
  RangeExceedsLimit: 'tooLarge',
  RequestPayloadSizeLimitExceeded: 'tooLarge',
  ResponsePayloadSizeLimitExceeded: 'tooLarge',

  // No general advice: Excel's own message is the most helpful.
  AccessDenied: 'host',
  ApiNotAvailable: 'host',
  ApiNotFound: 'host',
  BadPassword: 'host',
  CannotRegisterEvent: 'host',
  'Client Error': 'host',
  Conflict: 'host',
  ContentLengthRequired: 'host',
  DirtySupportingFormula: 'host',
  EmptyChartSeries: 'host',
  FilteredRangeConflict: 'host',
  FormulaLengthExceedsLimit: 'host',
  GeneralException: 'host',
  InsertDeleteConflict: 'host',
  InvalidArgument: 'host',
  InvalidBinding: 'host',
  InvalidObjectPath: 'host',
  InvalidOperation: 'host',
  InvalidReference: 'host',
  InvalidRequest: 'host',
  InvalidRequestContext: 'host',
  InvalidRibbonDefinition: 'host',
  ItemAlreadyExists: 'host',
  ItemNotFound: 'host',
  MergedRangeConflict: 'host',
  NonBlankCellOffSheet: 'host',
  NotImplemented: 'host',
  OpenWorkbookLinksBlocked: 'host',
  PivotTableRangeConflict: 'host',
  PowerQueryRefreshResourceChallenge: 'host',
  PropertyNotLoaded: 'host',
  RangeImageExceedsLimit: 'host',
  RefreshWorkbookLinksBlocked: 'host',
  Unauthenticated: 'host',
  UndoNotSupported: 'host',
  UnsupportedFeature: 'host',
  UnsupportedFillType: 'host',
  UnsupportedOperation: 'host',
  ValueNotLoaded: 'host',
};
