import { packageOf } from '../../package/withParts';
import { timeText } from './editProperties';
import { blankStyles } from '../styles/blankStyles';
import { themePart } from './themePart';
import { vocabulary, xmlDeclaration } from './parts/vocabulary';

const office = 'application/vnd.openxmlformats-officedocument';
const opc = 'http://schemas.openxmlformats.org/package/2006';

/** A version of Excel's calculation: an older one, or none, makes Excel calculate the whole file when it opens it. */
const calculationVersion = 191029;

/** The file of a workbook without sheets, which a new workbook is written into. */
export function blankPackage(created: Date): Uint8Array {
  return packageOf(
    new Map([
      ['[Content_Types].xml', contentTypes],
      ['_rels/.rels', relationships(packageRelationships)],
      ['docProps/app.xml', appProperties],
      ['docProps/core.xml', coreProperties(timeText(created))],
      ['xl/workbook.xml', workbook],
      ['xl/_rels/workbook.xml.rels', relationships(workbookRelationships)],
      ['xl/styles.xml', blankStyles()],
      ['xl/theme/theme1.xml', themePart],
    ]),
  );
}

const contentTypes =
  `${xmlDeclaration}<Types xmlns="${opc}/content-types">` +
  `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
  `<Default Extension="xml" ContentType="application/xml"/>` +
  [
    ['xl/workbook.xml', `${office}.spreadsheetml.sheet.main+xml`],
    ['xl/styles.xml', `${office}.spreadsheetml.styles+xml`],
    ['xl/theme/theme1.xml', `${office}.theme+xml`],
    ['docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
    ['docProps/app.xml', `${office}.extended-properties+xml`],
  ]
    .map(([part, type]) => `<Override PartName="/${part}" ContentType="${type}"/>`)
    .join('') +
  `</Types>`;

type Targets = readonly (readonly [type: string, target: string])[];

const packageRelationships: Targets = [
  [`${vocabulary.relationships}/officeDocument`, 'xl/workbook.xml'],
  [`${opc}/relationships/metadata/core-properties`, 'docProps/core.xml'],
  [`${vocabulary.relationships}/extended-properties`, 'docProps/app.xml'],
];

const workbookRelationships: Targets = [
  [`${vocabulary.relationships}/styles`, 'styles.xml'],
  [`${vocabulary.relationships}/theme`, 'theme/theme1.xml'],
];

function relationships(targets: Targets): string {
  const each = targets.map(
    ([type, target], i) => `<Relationship Id="rId${i + 1}" Type="${type}" Target="${target}"/>`,
  );
  return `${xmlDeclaration}<Relationships xmlns="${opc}/relationships">${each.join('')}</Relationships>`;
}

const appProperties =
  `${xmlDeclaration}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">` +
  `<Application>AI Capex</Application></Properties>`;

function coreProperties(time: string): string {
  return (
    `${xmlDeclaration}<cp:coreProperties xmlns:cp="${opc}/metadata/core-properties"` +
    ` xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"` +
    ` xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:creator>AI Capex</dc:creator>` +
    `<dcterms:created xsi:type="dcterms:W3CDTF">${time}</dcterms:created>` +
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${time}</dcterms:modified></cp:coreProperties>`
  );
}

const workbook =
  `${xmlDeclaration}<workbook xmlns="${vocabulary.sheet}" xmlns:r="${vocabulary.relationships}">` +
  `<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="16384" windowHeight="8192"/></bookViews>` +
  `<sheets/><calcPr calcId="${calculationVersion}"/></workbook>`;
