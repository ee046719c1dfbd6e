import { packageOf } from '../../src/xlsx/package/withParts';

type Parts = Readonly<Record<string, string | Uint8Array>>;

export const namespaces = {
  main: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  office: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  package: 'http://schemas.openxmlformats.org/package/2006/relationships',
  types: 'http://schemas.openxmlformats.org/package/2006/content-types',
};
const typeOf = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** A zip of these parts and nothing else. */
export function fileOf(parts: Parts): Uint8Array {
  return packageOf(new Map(Object.entries(parts)));
}

export interface WorkbookParts {
  /** What is inside `<worksheet>`, by the sheet's name; they are `xl/worksheets/sheet1.xml` and so on. */
  readonly sheets: Readonly<Record<string, string>>;
  /** What is inside `<workbook>` before and after the list of sheets. */
  readonly before?: string;
  readonly after?: string;
  /** What is inside `<styleSheet>`. */
  readonly styles?: string;
  /** Each one the inside of `<si>`. */
  readonly strings?: readonly string[];
  readonly theme?: string;
  /** Relationships of a sheet's part, by the sheet's name: see `relationship`. */
  readonly relationships?: Readonly<Record<string, string>>;
  /** More relationships of the workbook. */
  readonly workbookRelationships?: string;
  /** More parts, and parts instead of those that are made here. */
  readonly parts?: Parts;
  /** More of `[Content_Types].xml`. */
  readonly types?: string;
}

/** A workbook's file, as small as one that Excel opens can be. */
export function workbookFile(workbook: WorkbookParts): Uint8Array {
  const { sheets, before = '', after = '', styles, strings, theme, parts = {} } = workbook;
  const names = Object.keys(sheets);
  const listed = names.map(
    (name, i) => `<sheet name="${name}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`,
  );
  const more = [
    ...(styles === undefined ? [] : ['styles']),
    ...(strings === undefined ? [] : ['sharedStrings']),
  ];
  return fileOf({
    '[Content_Types].xml': contentTypes(names.length, more, workbook.types ?? ''),
    '_rels/.rels': relationships(relationship('rId1', 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': main('workbook', `${before}<sheets>${listed.join('')}</sheets>${after}`),
    'xl/_rels/workbook.xml.rels': relationships(
      names
        .map((_, i) => relationship(`rId${i + 1}`, 'worksheet', `worksheets/sheet${i + 1}.xml`))
        .join('') +
        more.map((kind) => relationship(kind, kind, `${kind}.xml`)).join('') +
        (theme === undefined ? '' : relationship('theme', 'theme', 'theme/theme1.xml')) +
        (workbook.workbookRelationships ?? ''),
    ),
    ...Object.fromEntries(
      names.map((name, i) => [
        `xl/worksheets/sheet${i + 1}.xml`,
        main('worksheet', sheets[name] ?? ''),
      ]),
    ),
    ...Object.fromEntries(
      Object.entries(workbook.relationships ?? {}).map(([name, list]) => [
        `xl/worksheets/_rels/sheet${names.indexOf(name) + 1}.xml.rels`,
        relationships(list),
      ]),
    ),
    ...(styles !== undefined && { 'xl/styles.xml': main('styleSheet', styles) }),
    ...(strings && {
      'xl/sharedStrings.xml': main('sst', strings.map((each) => `<si>${each}</si>`).join('')),
    }),
    ...(theme !== undefined && { 'xl/theme/theme1.xml': theme }),
    ...parts,
  });
}

/** A part of the vocabulary of workbooks, which has the prefix `r` for relationships. */
export function main(name: string, inside: string): string {
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<${name} xmlns="${namespaces.main}" xmlns:r="${namespaces.office}">${inside}</${name}>`
  );
}

export function relationships(list: string): string {
  return `<Relationships xmlns="${namespaces.package}">${list}</Relationships>`;
}

/** @param kind the last step of the relationship's type */
export function relationship(id: string, kind: string, target: string, mode = ''): string {
  const type = `${namespaces.office}/${kind}`;
  const external = mode && ` TargetMode="${mode}"`;
  return `<Relationship Id="${id}" Type="${type}" Target="${target}"${external}/>`;
}

function contentTypes(sheets: number, more: readonly string[], others: string): string {
  const part = (name: string, type: string) =>
    `<Override PartName="/xl/${name}.xml" ContentType="${typeOf}.${type}+xml"/>`;
  return (
    `<Types xmlns="${namespaces.types}">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    part('workbook', 'sheet.main') +
    Array.from({ length: sheets }, (_, i) => part(`worksheets/sheet${i + 1}`, 'worksheet')).join(
      '',
    ) +
    more.map((name) => part(name, name)).join('') +
    `${others}</Types>`
  );
}
