import { Counts } from './counts';
import { packageParts, type Parts, partText, reachableParts, relationships } from './packageParts';
import { scanFormats } from './scanFormats';
import { scanSheet, type ScannedSheet } from './scanSheet';
import { attribute, isOn, tags } from './tags';

/** What a file holds, read without the project's own reader: what checks it must not share its errors. */
export interface Scan {
  /** In the order of the workbook: worksheets only. */
  readonly sheets: readonly (ScannedSheet & NamedSheet)[];
  /** The features of the whole file. */
  readonly counts: Counts;
  /** What defined names stand for, by their names in small letters. */
  readonly names: ReadonlyMap<string, string>;
  /** Whether its days count from 1904. */
  readonly countsFrom1904: boolean;
  readonly parts: Parts;
  /** The parts to which relationships lead, with their types. */
  readonly reachable: ReadonlyMap<string, string>;
}

interface NamedSheet {
  readonly name: string;
  readonly part: string;
}

/** Features that are parts of their own, by the type of the relationship that leads to them. */
const ofParts: Readonly<Record<string, string>> = {
  chart: 'charts',
  chartEx: 'charts',
  image: 'images',
  pivotTable: 'pivot tables',
  pivotCacheDefinition: 'pivot caches',
  vbaProject: 'macros',
  externalLink: 'external links',
  externalLinkPath: 'external links',
  connections: 'connections',
  queryTable: 'queries',
  table: 'tables',
  slicer: 'slicers',
  timeline: 'slicers',
  ctrlProp: 'controls',
  oleObject: 'embedded objects',
  package: 'embedded objects',
  chartsheet: 'other sheets',
  dialogsheet: 'other sheets',
  xlMacrosheet: 'other sheets',
  customXml: 'custom data',
  theme: 'themes',
  printerSettings: 'printer settings',
};

/** Features that are tags in parts of a kind, by the type of the relationship. */
const inParts: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  comments: { comment: 'comments' },
  threadedComment: { threadedComment: 'threaded comments' },
  drawing: {
    ...{ twoCellAnchor: 'drawn objects', oneCellAnchor: 'drawn objects' },
    absoluteAnchor: 'drawn objects',
  },
  vmlDrawing: { shape: 'legacy shapes' },
};

/** @throws Error if the bytes are not a package, or its XML is not well formed */
export function scanWorkbook(bytes: Uint8Array): Scan {
  const parts = packageParts(bytes);
  const reachable = reachableParts(parts);
  const main = relationships(parts, '').find(({ type }) => type === 'officeDocument')?.target ?? '';
  const books = relationships(parts, main);
  const partOfType = (type: string) => books.find((each) => each.type === type)?.target ?? '';
  const shared = scanTexts(partText(parts, partOfType('sharedStrings')));
  const formats = scanFormats(partText(parts, partOfType('styles')));
  const counts = new Counts();
  const sheets: (ScannedSheet & NamedSheet)[] = [];
  const names = new Map<string, string>();
  let named: string | undefined;
  let countsFrom1904 = false;
  for (const piece of tags(partText(parts, main))) {
    if (piece.kind === 'text' && named !== undefined) names.set(named, piece.text);
    if (piece.kind === 'close') named = undefined;
    if (piece.kind !== 'open') continue;
    const { name, attributes } = piece;
    if (name === 'definedName') {
      counts.add('names');
      named = (attribute(attributes, 'name') ?? '').toLowerCase();
    }
    if (name === 'workbookPr') countsFrom1904 = isOn(attributes, 'date1904');
    if (name === 'workbookProtection') counts.add('protection');
    if (name !== 'sheet') continue;
    const state = attribute(attributes, 'state') ?? 'visible';
    if (state !== 'visible')
      counts.add(state === 'hidden' ? 'hidden sheets' : 'very hidden sheets');
    const found = books.find(({ id }) => id === attribute(attributes, 'id'));
    if (found?.type !== 'worksheet') continue;
    const part = found.target;
    const sheet = scanSheet(partText(parts, part), shared, formats);
    counts.addAll(sheet.counts);
    sheets.push({ ...sheet, name: attribute(attributes, 'name') ?? '', part });
  }
  for (const [name, type] of reachable) {
    const feature = ofParts[type];
    if (feature) counts.add(feature);
    const within = inParts[type];
    if (!within) continue;
    for (const piece of tags(partText(parts, name))) {
      const tag = piece.kind === 'open' ? within[piece.name] : undefined;
      if (tag) counts.add(tag);
    }
  }
  return { sheets, counts, names, countsFrom1904, parts, reachable };
}

/** The shared texts of a workbook, without their runs and readings. */
function scanTexts(xml: string): string[] {
  const all: string[] = [];
  let text = '';
  let isText = false;
  let isPhonetic = false;
  for (const piece of tags(xml)) {
    if (piece.kind === 'text') {
      if (isText && !isPhonetic) text += piece.text;
    } else if (piece.kind === 'open') {
      if (piece.name === 'si') text = '';
      if (piece.name === 'si' && piece.isEmpty) all.push('');
      if (piece.name === 'rPh') isPhonetic = !piece.isEmpty;
      isText = piece.name === 't' && !piece.isEmpty;
    } else {
      isText = false;
      if (piece.name === 'rPh') isPhonetic = false;
      if (piece.name === 'si') all.push(text);
    }
  }
  return all;
}
