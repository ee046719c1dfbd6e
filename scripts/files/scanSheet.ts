import { Counts } from './counts';
import { countFormat, type ScannedFormat } from './scanFormats';
import { attribute, isOn, tags } from './tags';

/** A cell as its XML holds it. */
export interface ScannedCell {
  readonly kind: 'empty' | 'number' | 'text' | 'boolean' | 'error' | 'date';
  /** A number as a number is read, a text without its runs. */
  readonly value: number | string;
  readonly formula?: ScannedFormula;
  readonly format: string;
}

export interface ScannedFormula {
  /** Without `=`; empty for a member of a shared group. */
  readonly text: string;
  /** Such as `array` or `shared`. */
  readonly type: string;
  readonly area: string;
  readonly group: string;
  /** Marked as a dynamic array. */
  readonly isDynamic: boolean;
}

export interface ScannedSheet {
  readonly cells: ReadonlyMap<string, ScannedCell>;
  readonly counts: Counts;
  /** Its XML without its cells and its size. */
  readonly around: string;
}

/** What is counted by the name of its tag alone. */
const counted: Readonly<Record<string, string>> = {
  cfRule: 'conditional formats',
  dataValidation: 'validations',
  hyperlink: 'links',
  mergeCell: 'merged ranges',
  sheetProtection: 'protection',
  protectedRange: 'protection',
  pageMargins: 'print set-up',
  pageSetup: 'print set-up',
  printOptions: 'print set-up',
  headerFooter: 'print set-up',
  brk: 'print set-up',
  tabColor: 'tab colors',
  autoFilter: 'filters',
  pane: 'panes',
  sparkline: 'sparklines',
  control: 'controls',
  oleObject: 'embedded objects',
};

/**
 * Reads a sheet's cells and counts its features.
 *
 * @param shared the texts that its cells name by number
 */
export function scanSheet(
  xml: string,
  shared: readonly string[],
  formats: readonly ScannedFormat[],
): ScannedSheet {
  const cells = new Map<string, ScannedCell>();
  const counts = new Counts();
  let [row, column] = [0, 0];
  let cell: { attributes: string; address: string } | undefined;
  let formula: ScannedFormula | undefined;
  let into: 'f' | 'v' | 't' | undefined;
  let isPhonetic = false;
  let [value, code, text] = ['', '', ''];
  const finish = () => {
    if (!cell) return;
    const type = attribute(cell.attributes, 't') ?? 'n';
    const format = formats[Number(attribute(cell.attributes, 's') ?? 0)];
    countFormat(counts, format);
    cells.set(cell.address, {
      ...valueOf(type, value, text, shared),
      ...(formula && { formula: { ...formula, text: code } }),
      format: format?.text ?? '',
    });
    [cell, formula, value, code, text] = [undefined, undefined, '', '', ''];
  };
  for (const piece of tags(xml)) {
    if (piece.kind === 'text') {
      if (into === 'f') code += piece.text;
      else if (into === 'v') value += piece.text;
      else if (into === 't' && !isPhonetic) text += piece.text;
      continue;
    }
    if (piece.kind === 'close') {
      if (piece.name === 'c') finish();
      if (piece.name === 'rPh') isPhonetic = false;
      into = undefined;
      continue;
    }
    const { name, attributes, isEmpty } = piece;
    const feature = counted[name];
    if (feature) counts.add(feature);
    switch (name) {
      case 'sheetView':
        if (attribute(attributes, 'showGridLines') === '0') counts.add('sheets without gridlines');
        break;
      case 'col':
        if (isOn(attributes, 'hidden')) counts.add('hidden columns', columnsOf(attributes));
        if (attribute(attributes, 'outlineLevel')) counts.add('outlines', columnsOf(attributes));
        break;
      case 'row':
        row = Number(attribute(attributes, 'r') ?? row + 1);
        column = 0;
        if (isOn(attributes, 'hidden')) counts.add('hidden rows');
        if (attribute(attributes, 'outlineLevel')) counts.add('outlines');
        break;
      case 'c': {
        const place = attribute(attributes, 'r') ?? `${letters(column + 1)}${row}`;
        const address = place.toUpperCase();
        column = columnOf(address);
        cell = { attributes, address };
        if (isEmpty) finish();
        break;
      }
      case 'f':
        if (!cell) break;
        if (!isEmpty) into = 'f';
        formula = {
          text: '',
          type: attribute(attributes, 't') ?? 'normal',
          area: attribute(attributes, 'ref') ?? '',
          group: attribute(attributes, 'si') ?? '',
          isDynamic: attribute(cell.attributes, 'cm') !== undefined,
        };
        break;
      case 'v':
        if (!isEmpty) into = 'v';
        break;
      case 'rPh':
        isPhonetic = !isEmpty;
        break;
      case 't':
        if (!isEmpty) into = 't';
        break;
      default:
    }
  }
  const around = xml
    // Another encoding changes the bytes, not the sheet.
    .replace(/^<\?xml[^>]*\?>/, '')
    .replace(/<((?:\w+:)?)sheetData(?:\s[^>]*)?(?:\/>|>[\s\S]*<\/\1sheetData\s*>)/, '')
    .replace(/<(?:\w+:)?dimension\s[^>]*>/, '');
  return { cells, counts, around };
}

function valueOf(
  type: string,
  value: string,
  text: string,
  shared: readonly string[],
): Pick<ScannedCell, 'kind' | 'value'> {
  if (type === 'inlineStr') return { kind: 'text', value: unescaped(text) };
  if (value === '' && type !== 'str') return { kind: 'empty', value: '' };
  switch (type) {
    case 's':
      return { kind: 'text', value: unescaped(shared[Number(value)] ?? '') };
    case 'str':
      return { kind: 'text', value: unescaped(value) };
    case 'b':
      return { kind: 'boolean', value };
    case 'e':
      return { kind: 'error', value };
    case 'd':
      return { kind: 'date', value };
    default:
      return { kind: 'number', value: Number(value) };
  }
}

/** Texts of a file write what XML cannot hold as `_x` and four digits. */
function unescaped(text: string): string {
  return text
    .replace(/_x([0-9a-f]{4})_/gi, (_, code: string) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    )
    .replace(/\r\n?/g, '\n');
}

function columnsOf(attributes: string): number {
  return Number(attribute(attributes, 'max')) - Number(attribute(attributes, 'min')) + 1;
}

function columnOf(address: string): number {
  let column = 0;
  for (const letter of address.replace(/\d+$/, '')) {
    column = column * 26 + letter.charCodeAt(0) - 64;
  }
  return column;
}

/** The letters of a column, counted from 1. */
function letters(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return (rest > 0 ? letters(rest) : '') + String.fromCharCode(65 + ((column - 1) % 26));
}
