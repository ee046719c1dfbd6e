import { main, namespaces, relationship, relationships, workbookFile } from '../xlsx/filesOf';

const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const drawingTypes = 'application/vnd.openxmlformats-officedocument.drawing';
const drawing = 'http://schemas.openxmlformats.org/drawingml/2006';

const typeOf = (part: string, type: string) =>
  `<Override PartName="/xl/${part}" ContentType="${type}"/>`;

const contentTypes =
  `<Types xmlns="${namespaces.types}">` +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  '<Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/>' +
  '<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>' +
  typeOf('workbook.xml', 'application/vnd.ms-excel.sheet.macroEnabled.main+xml') +
  [1, 2, 3]
    .map((i) => typeOf(`worksheets/sheet${i}.xml`, `${spreadsheet}.worksheet+xml`))
    .join('') +
  typeOf('styles.xml', `${spreadsheet}.styles+xml`) +
  typeOf('sharedStrings.xml', `${spreadsheet}.sharedStrings+xml`) +
  typeOf('comments1.xml', `${spreadsheet}.comments+xml`) +
  typeOf('drawings/drawing1.xml', `${drawingTypes}+xml`) +
  typeOf('charts/chart1.xml', `${drawingTypes}ml.chart+xml`) +
  typeOf('externalLinks/externalLink1.xml', `${spreadsheet}.externalLink+xml`) +
  typeOf('pivotCache/pivotCacheDefinition1.xml', `${spreadsheet}.pivotCacheDefinition+xml`) +
  typeOf('pivotTables/pivotTable1.xml', `${spreadsheet}.pivotTable+xml`) +
  '</Types>';

/** Inputs in B2:B4, results below them, a formula that reads another workbook, and what is around cells. */
const inputs = `<sheetPr><tabColor rgb="FF0070C0"/></sheetPr><dimension ref="A1:D9"/>
<sheetViews><sheetView showGridLines="0" tabSelected="1" workbookViewId="0"><pane ySplit="1" topLeftCell="A2" state="frozen"/></sheetView></sheetViews>
<sheetFormatPr defaultRowHeight="15"/><cols><col min="1" max="1" width="24" customWidth="1"/><col min="4" max="4" width="9" hidden="1"/></cols>
<sheetData>
<row r="1" spans="1:4" ht="21" customHeight="1"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1" s="1" t="s"><v>1</v></c></row>
<row r="2"><c r="A2" t="s"><v>2</v></c><c r="B2" s="2"><v>60</v></c></row>
<row r="3"><c r="A3" t="s"><v>3</v></c><c r="B3" s="2"><v>20</v></c></row>
<row r="4"><c r="A4" t="s"><v>4</v></c><c r="B4" s="3"><v>45000.5</v></c></row>
<row r="5"><c r="A5" s="1" t="s"><v>5</v></c><c r="B5" s="2"><f>B2-B3</f><v>40</v></c><c r="D5"><f>B5*2</f><v>80</v></c></row>
<row r="6"><c r="B6" s="2"><f>[1]Model!$B$2*2</f><v>42</v></c></row>
<row r="7"><c r="B7" s="2"><f>B6+B2</f><v>102</v></c></row>
</sheetData>
<sheetProtection password="CC1A" objects="1" scenarios="1"/>
<mergeCells count="1"><mergeCell ref="A9:B9"/></mergeCells>
<conditionalFormatting sqref="B2:B7"><cfRule type="cellIs" dxfId="0" priority="1" operator="greaterThan"><formula>$B$3</formula></cfRule></conditionalFormatting>
<dataValidations count="1"><dataValidation type="decimal" operator="greaterThan" sqref="B2:B3"><formula1>0</formula1></dataValidation></dataValidations>
<hyperlinks><hyperlink ref="A2" r:id="rId3" tooltip="The source"/></hyperlinks>
<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape"/><headerFooter><oddFooter>&amp;LDraft</oddFooter></headerFooter>
<legacyDrawing r:id="rId1"/>`;

/** A filtered list: the totals are of the rows in sight. A chart is next to it. */
const list = `<sheetPr filterMode="1"/><sheetData>
<row r="1"><c r="A1" t="s"><v>1</v></c></row>
${[1, 2, 3, 4, 5, 6].map((value, i) => `<row r="${i + 2}"${value < 4 ? ' hidden="1"' : ''}><c r="A${i + 2}"><v>${value}</v></c></row>`).join('\n')}
<row r="9"><c r="C9"><f>SUBTOTAL(9,A2:A7)</f><v>15</v></c><c r="D9"><f>SUM(A2:A7)</f><v>21</v></c></row>
</sheetData><autoFilter ref="A1:A7"><filterColumn colId="0"><customFilters><customFilter operator="greaterThan" val="3"/></customFilters></filterColumn></autoFilter>
<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><drawing r:id="rId1"/>`;

const pivot = `<sheetData><row r="3"><c r="A3" t="s"><v>6</v></c></row><row r="4"><c r="A4"><v>21</v></c></row></sheetData>`;

const chart = `<c:chartSpace xmlns:c="${drawing}/chart"><c:chart><c:plotArea><c:barChart><c:barDir val="col"/><c:ser><c:idx val="0"/><c:order val="0"/><c:val><c:numRef><c:f>List!$A$2:$A$7</c:f></c:numRef></c:val></c:ser><c:axId val="1"/><c:axId val="2"/></c:barChart></c:plotArea></c:chart></c:chartSpace>`;

const anchored = `<xdr:wsDr xmlns:xdr="${drawing}/spreadsheetDrawing" xmlns:a="${drawing}/main"><xdr:twoCellAnchor><xdr:from><xdr:col>5</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>12</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>16</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to><xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Chart 1"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${drawing}/chart"><c:chart xmlns:c="${drawing}/chart" xmlns:r="${namespaces.office}" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>`;

const comments = main(
  'comments',
  '<authors><author>A. Banker</author></authors><commentList><comment ref="B2" authorId="0"><text><r><t>From the deck.</t></r></text></comment><comment ref="B3" authorId="0"><text><t>Estimate.</t></text></comment></commentList>',
);

const styles = `<numFmts count="1"><numFmt numFmtId="164" formatCode="[$AED ]#,##0.00"/></numFmts>
<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><color theme="0"/><name val="Calibri"/></font></fonts>
<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor theme="3"/></patternFill></fill></fills>
<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border><left style="thin"><color auto="1"/></left><right style="thin"><color auto="1"/></right><top style="thin"><color auto="1"/></top><bottom style="double"><color rgb="FFC00000"/></bottom><diagonal/></border></borders>
<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>
<cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="2" borderId="0" xfId="0" applyFont="1" applyFill="1"/><xf numFmtId="164" fontId="0" fillId="0" borderId="1" xfId="0" applyNumberFormat="1" applyBorder="1"/><xf numFmtId="22" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs>
<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles><dxfs count="1"><dxf><font><color rgb="FF9C0006"/></font></dxf></dxfs>`;

/**
 * A workbook as other people's are: with macros, a chart, comments, a conditional format, a pivot table, a link to
 * another workbook, hidden rows and columns, borders, print set-up and hidden names.
 */
export function foreignWorkbook(): Uint8Array {
  return workbookFile({
    sheets: { Inputs: inputs, List: list, Pivot: pivot },
    strings: ['Item', 'Value', 'Revenue', 'Cost', 'As of', 'Gap', 'Sum of Value'].map(
      (text) => `<t>${text}</t>`,
    ),
    styles,
    before: '<workbookPr codeName="ThisWorkbook"/><bookViews><workbookView/></bookViews>',
    after:
      '<externalReferences><externalReference r:id="rId11"/></externalReferences><definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="1" hidden="1">List!$A$1:$A$7</definedName><definedName name="_xlnm.Print_Area" localSheetId="0">Inputs!$A$1:$B$9</definedName><definedName name="Secret" hidden="1">Inputs!$B$3</definedName></definedNames><calcPr calcId="191029"/><pivotCaches><pivotCache cacheId="7" r:id="rId12"/></pivotCaches>',
    workbookRelationships:
      relationship('rId10', 'vbaProject', 'vbaProject.bin') +
      relationship('rId11', 'externalLink', 'externalLinks/externalLink1.xml') +
      relationship('rId12', 'pivotCacheDefinition', 'pivotCache/pivotCacheDefinition1.xml'),
    relationships: {
      Inputs:
        relationship('rId1', 'vmlDrawing', '../drawings/vmlDrawing1.vml') +
        relationship('rId2', 'comments', '../comments1.xml') +
        relationship('rId3', 'hyperlink', 'https://example.com/source', 'External'),
      List: relationship('rId1', 'drawing', '../drawings/drawing1.xml'),
      Pivot: relationship('rId1', 'pivotTable', '../pivotTables/pivotTable1.xml'),
    },
    parts: {
      '[Content_Types].xml': contentTypes,
      'xl/vbaProject.bin': Uint8Array.from({ length: 3000 }, (_, i) => (i * 7) % 256),
      'xl/comments1.xml': comments,
      'xl/drawings/vmlDrawing1.vml':
        '<xml xmlns:v="urn:schemas-microsoft-com:vml"><v:shape id="_x0000_s1"/><v:shape id="_x0000_s2"/></xml>',
      'xl/drawings/drawing1.xml': anchored,
      'xl/drawings/_rels/drawing1.xml.rels': relationships(
        relationship('rId1', 'chart', '../charts/chart1.xml'),
      ),
      'xl/charts/chart1.xml': chart,
      'xl/externalLinks/externalLink1.xml': main(
        'externalLink',
        '<externalBook r:id="rId1"><sheetNames><sheetName val="Model"/></sheetNames></externalBook>',
      ),
      'xl/externalLinks/_rels/externalLink1.xml.rels': relationships(
        relationship('rId1', 'externalLinkPath', 'Model.xlsx', 'External'),
      ),
      'xl/pivotCache/pivotCacheDefinition1.xml': main(
        'pivotCacheDefinition',
        '<cacheSource type="worksheet"><worksheetSource ref="A1:A7" sheet="List"/></cacheSource><cacheFields count="1"><cacheField name="Value"><sharedItems containsNumber="1"/></cacheField></cacheFields>',
      ),
      'xl/pivotTables/pivotTable1.xml': main(
        'pivotTableDefinition',
        '<location ref="A3:A4" firstHeaderRow="1" firstDataRow="1" firstDataCol="0"/>',
      ),
      'xl/pivotTables/_rels/pivotTable1.xml.rels': relationships(
        relationship('rId1', 'pivotCacheDefinition', '../pivotCache/pivotCacheDefinition1.xml'),
      ),
    },
  });
}
