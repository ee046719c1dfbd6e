import { relationshipsPart, relativeTarget, targetPart } from '../../../src/xlsx/package/partName';

test.each([
  ['', '_rels/.rels'],
  ['xl/workbook.xml', 'xl/_rels/workbook.xml.rels'],
  ['main.xml', '_rels/main.xml.rels'],
])('the relationships of "%s" are in %s', (part, at) => {
  expect(relationshipsPart(part)).toBe(at);
});

test.each([
  ['xl/worksheets/sheet1.xml', 'xl/tables/table1.xml', '../tables/table1.xml'],
  ['xl/workbook.xml', 'xl/worksheets/sheet1.xml', 'worksheets/sheet1.xml'],
  ['', 'xl/workbook.xml', 'xl/workbook.xml'],
])('from %s to %s it is %s, and back', (part, target, way) => {
  expect(relativeTarget(part, target)).toBe(way);
  expect(targetPart(part, way)).toBe(target);
});
