/** How this project writes XML: as Excel does if a user does not choose "Strict Open XML". */
const transitional =
  /http:\/\/schemas\.openxmlformats\.org\/(spreadsheetml|drawingml|officeDocument)\/2006\//g;

/**
 * XML that is written again, in the words of the file that it goes into: a strict one names the same things otherwise.
 *
 * @see ISO/IEC 29500-1 (strict), ISO/IEC 29500-4 (transitional)
 */
export function inVocabulary(xml: string, isStrict: boolean): string {
  return isStrict ? xml.replace(transitional, 'http://purl.oclc.org/ooxml/$1/') : xml;
}

/** What the names of the elements and relationships of a file begin with, in the words of other than strict files. */
export const vocabulary = {
  sheet: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  drawing: 'http://schemas.openxmlformats.org/drawingml/2006/main',
  sheetDrawing: 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing',
  chart: 'http://schemas.openxmlformats.org/drawingml/2006/chart',
  relationships: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
} as const;

/** What is before every part in XML. */
export const xmlDeclaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
