import { pageMargin } from '../../../sheets/print/page';
import type { PageFooter } from '../../../sheets/plan';
import { escapedText } from '../../package/xmlText';
import type { BookPrint } from '../../book';
import { vocabulary, xmlDeclaration } from './parts/vocabulary';

/** How a sheet is printed that says nothing of it. */
const usual: Pick<BookPrint, 'isLandscape' | 'pagesWide' | 'footer'> = {
  isLandscape: true,
  pagesWide: 1,
};

/** A sheet without cells, with how it is printed: as wide as its pages and as long as it needs. */
export function newSheet({ isLandscape, pagesWide, footer } = usual): string {
  const orientation = isLandscape ? 'landscape' : 'portrait';
  return [
    `${xmlDeclaration}<worksheet xmlns="${vocabulary.sheet}" xmlns:r="${vocabulary.relationships}">`,
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetFormatPr defaultRowHeight="15"/>',
    `<sheetData/><pageMargins left="${pageMargin}" right="${pageMargin}" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>`,
    `<pageSetup orientation="${orientation}" fitToWidth="${pagesWide}" fitToHeight="0"/>`,
    footer ? footerXml(footer) : '',
    '</worksheet>',
  ].join('');
}

/** The sheet's name at the left, the page in the middle, the date of the data at the right. */
function footerXml({ pages, data = '' }: PageFooter): string {
  const text = `&L&A&C${pages}${data === '' ? '' : `&R${data}`}`;
  return `<headerFooter><oddFooter>${escapedText(text)}</oddFooter></headerFooter>`;
}
