import { type Splice, withAttribute, withChild } from '../../package/splice';
import { child, childrenOf, everyElement, type XmlElement } from '../../package/xml';
import type { PackageEdit } from './parts/packageEdit';
import { inserted, prefixOf } from '../../package/childElements';
import { vocabulary, xmlDeclaration } from './parts/vocabulary';

const contentType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml';
const arrays = 'http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray';
const order = [
  'metadataTypes',
  'metadataStrings',
  'mdxMetadata',
  'futureMetadata',
  'cellMetadata',
  'valueMetadata',
];
const typeName = 'XLDAPR';

/**
 * The index that marks cells of the file whose formula is a dynamic array, `cm`. If the file has none yet, what
 * it is of is added; all else in the part stays.
 *
 * @see Microsoft, [MS-XLSX], 2.3.4, "Dynamic arrays"
 */
export function dynamicArrayFormat(edit: PackageEdit): number {
  const { mainPart } = edit.pack;
  const found = edit.relationships(mainPart).find(({ kind }) => kind === 'sheetMetadata')?.target;
  if (found === undefined || !edit.has(found)) {
    const part = edit.has('xl/metadata.xml')
      ? edit.freePart('xl/metadata', '.xml')
      : 'xl/metadata.xml';
    edit.add(part, contentType, blankMetadata);
    edit.relate(mainPart, 'sheetMetadata', part);
    return dynamicArrayFormat(edit);
  }
  const root = edit.xml(found);
  const known = knownFormat(root);
  if (known !== undefined) return known;
  edit.splice(found, newFormat(root));
  return dynamicArrayFormat(edit);
}

const blankMetadata = `${xmlDeclaration}<metadata xmlns="${vocabulary.sheet}"></metadata>`;

/** Counted from 1. */
function knownFormat(root: XmlElement): number | undefined {
  const type = typesOf(root).findIndex(({ attributes }) => attributes.get('name') === typeName) + 1;
  const entries = childrenOf(futureOf(root), 'bk');
  const blocks = childrenOf(child(root, 'cellMetadata'), 'bk');
  const place = blocks.findIndex((block) =>
    childrenOf(block, 'rc').some(({ attributes }) => {
      const entry = entries[Number(attributes.get('v'))];
      return Number(attributes.get('t')) === type && entry !== undefined && isDynamic(entry);
    }),
  );
  return type === 0 || place < 0 ? undefined : place + 1;
}

function typesOf(root: XmlElement): readonly XmlElement[] {
  return childrenOf(child(root, 'metadataTypes'), 'metadataType');
}

function futureOf(root: XmlElement): XmlElement | undefined {
  return childrenOf(root, 'futureMetadata').find(
    ({ attributes }) => attributes.get('name') === typeName,
  );
}

function isDynamic(entry: XmlElement): boolean {
  return [...everyElement(entry)].some(
    ({ local, attributes }) =>
      local === 'dynamicArrayProperties' && /^(?:1|true)$/.test(attributes.get('fDynamic') ?? ''),
  );
}

/** Adds what is missing of the kind, its one entry, and the block of cells that refers to it. */
function newFormat(root: XmlElement): readonly Splice[] {
  const p = prefixOf(root);
  const types = typesOf(root);
  const known = types.findIndex(({ attributes }) => attributes.get('name') === typeName) + 1;
  const type = known || types.length + 1;
  const future = futureOf(root);
  const entry = childrenOf(future, 'bk').length;
  const blocks = child(root, 'cellMetadata');
  const properties =
    `<${p}bk><${p}extLst><${p}ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}">` +
    `<xda:dynamicArrayProperties xmlns:xda="${arrays}" fDynamic="1" fCollapsed="0"/></${p}ext></${p}extLst></${p}bk>`;
  const kind =
    `<${p}metadataType name="${typeName}" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1"` +
    ` merge="1" splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/>`;
  return [
    ...(known === 0 ? listed(root, child(root, 'metadataTypes'), 'metadataTypes', '', kind) : []),
    ...listed(root, future, 'futureMetadata', ` name="${typeName}"`, properties),
    ...listed(
      root,
      blocks,
      'cellMetadata',
      '',
      `<${p}bk><${p}rc t="${type}" v="${entry}"/></${p}bk>`,
    ),
  ];
}

/** Adds an entry to a list with a count of its entries, or such a list with this one. */
function listed(
  root: XmlElement,
  list: XmlElement | undefined,
  local: string,
  attributes: string,
  xml: string,
): readonly Splice[] {
  if (list) return [withAttribute(list, 'count', list.children.length + 1), withChild(list, xml)];
  const name = prefixOf(root) + local;
  const whole = `<${name}${attributes} count="1">${xml}</${name}>`;
  return [inserted(root, order, local, whole)];
}
