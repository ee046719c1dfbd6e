import { openPackage } from '../../../../src/xlsx/package/openPackage';
import { dynamicArrayFormat } from '../../../../src/xlsx/write/book/metadata';
import { packageEdit } from '../../../../src/xlsx/write/book/parts/packageEdit';
import { foreignFile, foreignParts } from './foreignFile';

const part = 'xl/metadata.xml';
const rels = 'xl/_rels/workbook.xml.rels';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

function fileWith(metadata: string) {
  const link = `<Relationship Id="m" Type="${office}/sheetMetadata" Target="metadata.xml"/></Relationships>`;
  const linked = foreignParts.get(rels)!.replace('</Relationships>', link);
  return packageEdit(
    openPackage(
      foreignFile([
        [part, metadata],
        [rels, linked],
      ]),
    ),
  );
}

test('a file without dynamic arrays gets the part that they need, once', () => {
  const edit = packageEdit(openPackage(foreignFile()));
  expect(dynamicArrayFormat(edit)).toBe(1);
  const written = edit.text(part);
  expect(dynamicArrayFormat(edit)).toBe(1);
  expect(edit.text(part)).toBe(written);
  expect(edit.text('[Content_Types].xml')).toContain('/xl/metadata.xml');
});

test('what else a file says of its cells stays where it is counted', () => {
  const edit = fileWith(
    '<x:metadata xmlns:x="m"><x:metadataTypes count="1"><x:metadataType name="XLRICHVALUE"/></x:metadataTypes>' +
      '<x:futureMetadata name="XLRICHVALUE" count="1"><x:bk/></x:futureMetadata>' +
      '<x:cellMetadata count="1"><x:bk><x:rc t="1" v="0"/></x:bk></x:cellMetadata>' +
      '<x:valueMetadata count="1"><x:bk><x:rc t="1" v="0"/></x:bk></x:valueMetadata></x:metadata>',
  );
  expect(dynamicArrayFormat(edit)).toBe(2);
  const xml = edit.text(part);
  expect(xml).toContain('<x:metadataTypes count="2"><x:metadataType name="XLRICHVALUE"/>');
  expect(xml).toContain(
    '<x:cellMetadata count="2"><x:bk><x:rc t="1" v="0"/></x:bk><x:bk><x:rc t="2" v="0"/></x:bk>',
  );
  expect(xml).toContain('<x:valueMetadata count="1">');
});

test('a file that has dynamic arrays is left as it is', () => {
  const made = packageEdit(openPackage(foreignFile()));
  dynamicArrayFormat(made);
  const edit = fileWith(made.text(part));
  expect(dynamicArrayFormat(edit)).toBe(1);
  expect(edit.changes().size).toBe(0);
});
