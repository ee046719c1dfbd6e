import { vocabulary, xmlDeclaration } from './parts/vocabulary';

/** A sheet without cells. Printed, it is as wide as one page and as long as it needs. */
export const newSheet = [
  `${xmlDeclaration}<worksheet xmlns="${vocabulary.sheet}" xmlns:r="${vocabulary.relationships}">`,
  '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetFormatPr defaultRowHeight="15"/>',
  '<sheetData/><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>',
  '<pageSetup orientation="landscape" fitToWidth="1" fitToHeight="0"/></worksheet>',
].join('');
