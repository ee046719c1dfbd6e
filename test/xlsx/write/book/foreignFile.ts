import { packageOf } from '../../../../src/xlsx/package/withParts';

const sheetMain = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const opc = 'http://schemas.openxmlformats.org/package/2006';
const drawingMain = 'http://schemas.openxmlformats.org/drawingml/2006';
const type = 'application/vnd.openxmlformats-officedocument';

const types: Readonly<Record<string, string>> = {
  'xl/workbook.xml': 'application/vnd.ms-excel.sheet.macroEnabled.main+xml',
  'xl/worksheets/sheet1.xml': `${type}.spreadsheetml.worksheet+xml`,
  'xl/worksheets/sheet2.xml': `${type}.spreadsheetml.worksheet+xml`,
  'xl/chartsheets/sheet1.xml': `${type}.spreadsheetml.chartsheet+xml`,
  'xl/styles.xml': `${type}.spreadsheetml.styles+xml`,
  'xl/calcChain.xml': `${type}.spreadsheetml.calcChain+xml`,
  'xl/comments1.xml': `${type}.spreadsheetml.comments+xml`,
  'xl/tables/table1.xml': `${type}.spreadsheetml.table+xml`,
  'xl/drawings/drawing1.xml': `${type}.drawing+xml`,
  'xl/drawings/drawing2.xml': `${type}.drawing+xml`,
  'xl/charts/chart1.xml': `${type}.drawingml.chart+xml`,
  'xl/charts/chart2.xml': `${type}.drawingml.chart+xml`,
  'docProps/core.xml': 'application/vnd.openxmlformats-package.core-properties+xml',
  'docProps/app.xml': `${type}.extended-properties+xml`,
};

function relationships(...each: readonly (readonly [kind: string, target: string])[]): string {
  const listed = each.map(([kind, target], i) => {
    const of = kind.includes('/') ? kind : `${office}/${kind}`;
    return `<Relationship Id="rId${i + 1}" Type="${of}" Target="${target}"/>`;
  });
  return `<Relationships xmlns="${opc}/relationships">${listed.join('')}</Relationships>`;
}

function chart(reference: string): string {
  return (
    `<c:chartSpace xmlns:c="${drawingMain}/chart"><c:chart><c:plotArea><c:lineChart><c:ser>` +
    `<c:idx val="0"/><c:order val="0"/><c:val><c:numRef><c:f>${reference}</c:f></c:numRef></c:val>` +
    `</c:ser></c:lineChart></c:plotArea></c:chart></c:chartSpace>`
  );
}

function drawing(): string {
  const corner = (name: string, row: number) =>
    `<xdr:${name}><xdr:col>3</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;
  return (
    `<xdr:wsDr xmlns:xdr="${drawingMain}/spreadsheetDrawing" xmlns:a="${drawingMain}/main"><xdr:twoCellAnchor>` +
    `${corner('from', 6)}${corner('to', 12)}<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>` +
    `<xdr:cNvPr id="7" name="Chart 6"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
    `<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${drawingMain}/chart">` +
    `<c:chart xmlns:c="${drawingMain}/chart" xmlns:r="${office}" r:id="rId1"/></a:graphicData></a:graphic>` +
    `</xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>`
  );
}

/**
 * The parts of a workbook with macros that another program made: a sheet "Data" with a table, a note, a conditional
 * format and a chart; a sheet "Notes" that reads it; a sheet of a chart of it; names that are seen and hidden.
 */
export const foreignParts: ReadonlyMap<string, string> = new Map([
  [
    '[Content_Types].xml',
    `<Types xmlns="${opc}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      `<Default Extension="vml" ContentType="${type}.vmlDrawing"/><Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/>` +
      Object.entries(types)
        .map(([part, of]) => `<Override PartName="/${part}" ContentType="${of}"/>`)
        .join('') +
      `</Types>`,
  ],
  [
    '_rels/.rels',
    relationships(
      ['officeDocument', 'xl/workbook.xml'],
      [`${opc}/relationships/metadata/core-properties`, 'docProps/core.xml'],
      ['extended-properties', 'docProps/app.xml'],
    ),
  ],
  [
    'docProps/core.xml',
    `<cp:coreProperties xmlns:cp="${opc}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">` +
      `<dc:creator>Someone</dc:creator><dcterms:modified xsi:type="dcterms:W3CDTF">2020-01-01T00:00:00Z</dcterms:modified></cp:coreProperties>`,
  ],
  [
    'docProps/app.xml',
    `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><Application>Another</Application>` +
      `<TitlesOfParts><vt:vector size="3" baseType="lpstr"><vt:lpstr>Data</vt:lpstr><vt:lpstr>Chart</vt:lpstr><vt:lpstr>Notes</vt:lpstr></vt:vector></TitlesOfParts></Properties>`,
  ],
  [
    'xl/workbook.xml',
    `<workbook xmlns="${sheetMain}" xmlns:r="${office}"><workbookPr codeName="ThisWorkbook"/>` +
      `<bookViews><workbookView activeTab="2"/></bookViews>` +
      `<sheets><sheet name="Data" sheetId="4" r:id="rId1"/><sheet name="Chart" sheetId="9" r:id="rId3"/><sheet name="Notes" sheetId="2" r:id="rId2"/></sheets>` +
      `<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">Data!$A$1:$B$6</definedName>` +
      `<definedName name="_xlnm.Print_Titles" localSheetId="2">Notes!$1:$1</definedName>` +
      `<definedName name="Rate" comment="per year">Data!$B$6</definedName>` +
      `<definedName name="Secret" hidden="1">Data!$A$5</definedName></definedNames>` +
      `<calcPr calcId="162913"/></workbook>`,
  ],
  [
    'xl/_rels/workbook.xml.rels',
    relationships(
      ['worksheet', 'worksheets/sheet1.xml'],
      ['worksheet', 'worksheets/sheet2.xml'],
      ['chartsheet', 'chartsheets/sheet1.xml'],
      ['styles', 'styles.xml'],
      ['calcChain', 'calcChain.xml'],
      ['http://schemas.microsoft.com/office/2006/relationships/vbaProject', 'vbaProject.bin'],
    ),
  ],
  [
    'xl/worksheets/sheet1.xml',
    `<worksheet xmlns="${sheetMain}" xmlns:r="${office}"><sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews><sheetData>` +
      `<row r="1"><c r="A1" t="inlineStr"><is><t>Year</t></is></c><c r="B1" t="inlineStr"><is><t>Spend</t></is></c></row>` +
      `<row r="2"><c r="A2"><v>2024</v></c><c r="B2"><v>60</v></c></row>` +
      `<row r="3"><c r="A3"><v>2025</v></c><c r="B3"><v>70</v></c></row>` +
      `<row r="6"><c r="A6" t="inlineStr"><is><t>Rate</t></is></c><c r="B6" s="1"><v>0.1</v></c></row></sheetData>` +
      `<conditionalFormatting sqref="B2:B3"><cfRule type="expression" priority="1"><formula>B2&gt;$B$6</formula></cfRule></conditionalFormatting>` +
      `<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>` +
      `<drawing r:id="rId1"/><legacyDrawing r:id="rId2"/><tableParts count="1"><tablePart r:id="rId4"/></tableParts></worksheet>`,
  ],
  [
    'xl/worksheets/_rels/sheet1.xml.rels',
    relationships(
      ['drawing', '../drawings/drawing1.xml'],
      ['vmlDrawing', '../drawings/vmlDrawing1.vml'],
      ['comments', '../comments1.xml'],
      ['table', '../tables/table1.xml'],
    ),
  ],
  [
    'xl/worksheets/sheet2.xml',
    `<worksheet xmlns="${sheetMain}"><sheetData><row r="1"><c r="A1"><f>SUM(Data!B2:B3)</f><v>130</v></c></row></sheetData></worksheet>`,
  ],
  [
    'xl/chartsheets/sheet1.xml',
    `<chartsheet xmlns="${sheetMain}" xmlns:r="${office}"><sheetViews><sheetView workbookViewId="0"/></sheetViews><drawing r:id="rId1"/></chartsheet>`,
  ],
  ['xl/chartsheets/_rels/sheet1.xml.rels', relationships(['drawing', '../drawings/drawing2.xml'])],
  ['xl/drawings/drawing1.xml', drawing()],
  ['xl/drawings/_rels/drawing1.xml.rels', relationships(['chart', '../charts/chart1.xml'])],
  ['xl/drawings/drawing2.xml', drawing()],
  ['xl/drawings/_rels/drawing2.xml.rels', relationships(['chart', '../charts/chart2.xml'])],
  ['xl/charts/chart1.xml', chart('Data!$B$2:$B$3')],
  ['xl/charts/chart2.xml', chart('Data!$B$6')],
  [
    'xl/comments1.xml',
    `<comments xmlns="${sheetMain}"><authors><author>Someone</author></authors><commentList>` +
      `<comment ref="B3" authorId="0"><text><t>To be checked</t></text></comment></commentList></comments>`,
  ],
  [
    'xl/drawings/vmlDrawing1.vml',
    `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shape id="_x0000_s1025">` +
      `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>2, 15, 2, 10, 4, 15, 5, 4</x:Anchor>` +
      `<x:Row>2</x:Row><x:Column>1</x:Column></x:ClientData></v:shape></xml>`,
  ],
  [
    'xl/tables/table1.xml',
    `<table xmlns="${sheetMain}" id="3" name="Spending" displayName="Spending" ref="A1:B3" totalsRowShown="0"><autoFilter ref="A1:B3"/>` +
      `<tableColumns count="2"><tableColumn id="1" name="Year"/><tableColumn id="2" name="Spend" dataDxfId="0"/></tableColumns>` +
      `<tableStyleInfo name="TableStyleMedium9" showRowStripes="1"/></table>`,
  ],
  [
    'xl/styles.xml',
    `<styleSheet xmlns="${sheetMain}"><fonts count="1"><font><sz val="10"/><name val="Arial"/></font></fonts>` +
      `<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>` +
      `<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>` +
      `<cellXfs count="2"><xf xfId="0"/><xf numFmtId="9" xfId="0" applyNumberFormat="1"/></cellXfs>` +
      `<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles><dxfs count="1"><dxf/></dxfs></styleSheet>`,
  ],
  ['xl/calcChain.xml', `<calcChain xmlns="${sheetMain}"><c r="A1" i="2"/></calcChain>`],
  ['xl/vbaProject.bin', 'macros'],
]);

/** @param changes parts that are otherwise, or more */
export function foreignFile(changes: readonly (readonly [string, string])[] = []): Uint8Array {
  return packageOf(new Map([...foreignParts, ...changes]));
}
