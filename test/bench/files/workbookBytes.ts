import { strToU8, zipSync } from 'fflate';

/** One sheet as its XML has it: what is between `<sheetData>` and its end, and what follows. */
export interface SheetXml {
  readonly rows: string;
  readonly after?: string;
}

/** Further parts of a file: by path within the package, their XML, their content type, and what names them. */
export interface FurtherPart {
  readonly path: string;
  readonly xml: string;
  readonly type: string;
  readonly relation: string;
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A workbook of one sheet, written without the project's own writer: a measurement of one must not lean on the other. */
export function workbookBytes(
  { rows, after = '' }: SheetXml,
  further: readonly FurtherPart[] = [],
): Uint8Array {
  const parts: Record<string, string> = {
    '[Content_Types].xml': `${head}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${types}.worksheet+xml"/>${further
      .map(({ path, type }) => `<Override PartName="/${path}" ContentType="${types}.${type}+xml"/>`)
      .join('')}</Types>`,
    '_rels/.rels': `${head}<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${head}<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets><calcPr calcId="191029"/></workbook>`,
    'xl/_rels/workbook.xml.rels': `${head}<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': `${head}<worksheet xmlns="${main}" xmlns:r="${relations}"><sheetData>${rows}</sheetData>${after}</worksheet>`,
    ...(further.length > 0 && {
      'xl/worksheets/_rels/sheet1.xml.rels': `${head}<Relationships xmlns="${packages}/relationships">${further
        .map(
          ({ path, relation }, i) =>
            `<Relationship Id="rId${i + 1}" Type="${relations}/${relation}" Target="/${path}"/>`,
        )
        .join('')}</Relationships>`,
    }),
    ...Object.fromEntries(further.map(({ path, xml }) => [path, head + xml])),
  };
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, strToU8(xml)])),
    { level: 1 },
  );
}
