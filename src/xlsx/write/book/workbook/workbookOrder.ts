/**
 * The children of a workbook's XML, in the schema's order.
 *
 * @see ECMA-376, part 1, 18.2.27
 */
export const workbookOrder: readonly string[] = `
  fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames
  calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr
  webPublishObjects extLst`
  .trim()
  .split(/\s+/);
