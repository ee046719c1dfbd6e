import { address } from '../../../src/cells/a1';
import { excelLimits } from '../../../src/cells/excelLimits';
import { setStyle } from './cellStyles';
import { CollectionProxy } from './CollectionProxy';
import type { Context } from './Context';
import { ConditionalFormatsProxy } from './ConditionalFormatsProxy';
import { DataValidationProxy } from './DataValidationProxy';
import { FormatProxy } from './FormatProxy';
import { ObjectProxy } from './ObjectProxy';
import { fillColumn } from './fillColumn';
import { joinedFormat, wholeFormat } from './manualFormat';
import { localFormula } from './localFormula';
import { OfficeError } from './OfficeError';
import { RangeAreasProxy } from './RangeAreasProxy';
import {
  type Area,
  eachCell,
  holds,
  intersection,
  isUnbounded,
  key,
  literalText,
  type ManualFormat,
  onSheet,
} from './SheetModel';
import { TableProxy } from './TableProxy';
import { WorksheetProxy } from './WorksheetProxy';

/** What Excel reports cell by cell; null for an unbounded range. */
const ofEachCell: ReadonlySet<string> = new Set([
  'values',
  'valueTypes',
  'formulas',
  'numberFormat',
]);

interface CellProperties {
  readonly style?: string;
  readonly format?: ManualFormat;
}

export class RangeProxy extends ObjectProxy {
  readonly format: FormatProxy;
  readonly dataValidation: DataValidationProxy;
  readonly conditionalFormats: ConditionalFormatsProxy;
  private sheet: WorksheetProxy | undefined;
  private readonly madeAfter: number;

  constructor(
    context: Context,
    private readonly find: () => Area | undefined,
  ) {
    super(context);
    this.madeAfter = context.failures;
    this.format = new FormatProxy(context, () => [this.area]);
    this.dataValidation = new DataValidationProxy(context, () => this.area);
    this.conditionalFormats = new ConditionalFormatsProxy(context, () => this.area);
  }

  /** Where it is by now; for other objects of the stand-in. */
  get area(): Area {
    this.expectValid();
    const area = this.find();
    if (!area) throw new OfficeError('ItemNotFound');
    return area;
  }

  /** A range is no longer known after a sync that failed: it must be got again. */
  private expectValid(): void {
    const { failures, excel } = this.context;
    if (failures > this.madeAfter && !excel.keepsResults) {
      throw new OfficeError('InvalidObjectPath');
    }
  }

  protected override exists(): boolean {
    this.expectValid();
    return this.find() !== undefined;
  }

  protected override part(name: string): ObjectProxy | undefined {
    return name === 'format' ? this.format : undefined;
  }

  protected read(property: string): unknown {
    const { area } = this;
    const { sheet, row, column, rows, columns } = area;
    const content = (r: number, c: number) => sheet.contents.get(key(r, c));
    if (ofEachCell.has(property) && isUnbounded(area)) return null;
    switch (property) {
      case 'rowIndex':
        return row;
      case 'columnIndex':
        return column;
      case 'rowCount':
        return rows;
      case 'columnCount':
        return columns;
      case 'address':
        return `'${sheet.name.replaceAll("'", "''")}'!${address({ row, column }, rows, columns)}`;
      case 'columnHidden': {
        const hidden = eachCell(area, (_, c) => sheet.widths.get(c) === 0).flat();
        return hidden.every((each) => each === hidden[0]) ? hidden[0] : null;
      }
      case 'formulasLocal':
        return eachCell(area, (r, c) =>
          localFormula(String(content(r, c)?.value ?? ''), this.context.excel.language),
        );
      case 'numberFormat':
        return eachCell(area, (r, c) => sheet.numberFormats.get(key(r, c)) ?? 'General');
      case 'formulas':
        return eachCell(area, (r, c) => {
          const spill = sheet.spillAt(r, c);
          const held = spill ? content(spill.row, spill.column) : content(r, c);
          return held?.kind === 'formula' ? asTold(held.value) : (held?.value ?? '');
        });
      case 'values':
        return eachCell(area, (r, c) => this.shown(r, c));
      case 'valueTypes':
        return eachCell(area, (r, c) => this.typeAt(r, c));
      case 'hasSpill': {
        const spilt = eachCell(area, (r, c) => sheet.spillAt(r, c) !== undefined).flat();
        return spilt.every((each) => each === spilt[0]) ? spilt[0] : null;
      }
      default:
        throw new OfficeError('InvalidArgument', `a range has no ${property} here`);
    }
  }

  private shown(row: number, column: number): string | number {
    const { sheet } = this.area;
    const held = sheet.contents.get(key(row, column));
    if (held && held.kind !== 'formula') return held.value;
    const result = sheet.results.get(key(row, column));
    // A function that is not found answers at once.
    if (sheet.busy.has(key(row, column)) && result !== '#NAME?') return '#BUSY!';
    if (result !== undefined) return result;
    return held || sheet.spillAt(row, column) ? 0 : '';
  }

  private typeAt(row: number, column: number): string {
    const held = this.area.sheet.contents.get(key(row, column));
    const isText = held?.kind === 'text' || (held && literalText(held.value) !== undefined);
    return isText ? 'String' : typeOf(this.shown(row, column));
  }

  get rowIndex(): number {
    return this.value('rowIndex');
  }

  get columnIndex(): number {
    return this.value('columnIndex');
  }

  get rowCount(): number {
    return this.value('rowCount');
  }

  get columnCount(): number {
    return this.value('columnCount');
  }

  get address(): string {
    return this.value('address');
  }

  get hasSpill(): boolean | null {
    return this.value('hasSpill');
  }

  get columnHidden(): boolean | null {
    return this.value('columnHidden');
  }

  get formulasLocal(): string[][] {
    return this.value('formulasLocal');
  }

  get values(): unknown[][] {
    return this.value('values');
  }

  get valueTypes(): string[][] {
    return this.value('valueTypes');
  }

  get worksheet(): WorksheetProxy {
    this.sheet ??= new WorksheetProxy(this.context, () => this.area.sheet);
    return this.sheet;
  }

  get numberFormat(): string[][] {
    return this.value('numberFormat');
  }

  set numberFormat(formats: readonly (readonly (string | null)[])[]) {
    this.write(formats, (r, c, format) => {
      const { sheet } = this.area;
      sheet.mayWrite(r, c);
      if (format === 'General') sheet.numberFormats.delete(key(r, c));
      else sheet.numberFormats.set(key(r, c), format);
    });
  }

  get formulas(): unknown[][] {
    return this.value('formulas');
  }

  set formulas(entries: readonly (readonly (string | number | null)[])[]) {
    this.write(entries, (r, c, entry) => {
      if (typeof entry === 'string') this.expectSheets(entry);
      const { sheet, rows, columns } = this.area;
      sheet.enter(r, c, entry);
      if (rows * columns === 1) fillColumn(sheet, r, c);
    });
  }

  set style(name: string) {
    this.context.enqueue(() => setStyle(this.context.excel, this.area, name));
  }

  getResizedRange(rows: number, columns: number): RangeProxy {
    return this.derived((area) =>
      onSheet({ ...area, rows: area.rows + rows, columns: area.columns + columns }),
    );
  }

  getColumn(index: number): RangeProxy {
    return this.derived((area) => ({ ...area, column: area.column + index, columns: 1 }));
  }

  getCell(row: number, column: number): RangeProxy {
    return this.derived((area) => ({
      ...area,
      row: area.row + row,
      column: area.column + column,
      rows: 1,
      columns: 1,
    }));
  }

  getEntireColumn(): RangeProxy {
    return this.derived((area) => ({ ...area, row: 0, rows: excelLimits.rows }));
  }

  getIntersection(other: RangeProxy): RangeProxy {
    return this.derived((area) => {
      const common = intersection(area, other.area);
      return common && { ...common, sheet: area.sheet };
    });
  }

  getIntersectionOrNullObject(other: RangeProxy): RangeProxy {
    return this.getIntersection(other);
  }

  getUsedRangeOrNullObject(valuesOnly: boolean): RangeProxy {
    if (!valuesOnly) throw new Error('formats alone make a cell used: not what we ask for');
    return this.derived((area) => area.sheet.used(area));
  }

  getSpillParentOrNullObject(): RangeProxy {
    return this.derived((area) => {
      if (area.rows * area.columns > 1) throw new OfficeError('InvalidArgument');
      const spill = area.sheet.spillAt(area.row, area.column);
      return spill && { ...spill, sheet: area.sheet, rows: 1, columns: 1 };
    });
  }

  getSpillingToRangeOrNullObject(): RangeProxy {
    return this.derived((area) => {
      if (area.rows * area.columns > 1) return undefined;
      const spill = area.sheet.spillAt(area.row, area.column);
      const isSource = spill?.row === area.row && spill.column === area.column;
      return isSource ? { ...spill, sheet: area.sheet } : undefined;
    });
  }

  getTables(fullyContained: boolean): CollectionProxy<TableModelOf, TableProxy> {
    if (fullyContained) throw new Error('tables that only touch matter too');
    return new CollectionProxy(
      this.context,
      () => {
        const { area } = this;
        return area.sheet.tables
          .filter((table) => intersection(table, area))
          .map((table) => ({ sheet: area.sheet, table }));
      },
      ({ sheet, table }) =>
        new TableProxy(
          this.context,
          () => sheet,
          () => table,
        ),
    );
  }

  getMergedAreasOrNullObject(): RangeAreasProxy {
    if (this.context.excel.apiMinor < 13) throw new OfficeError('ApiNotFound');
    return new RangeAreasProxy(this.context, () => {
      const { area } = this;
      this.context.called('getMergedAreasOrNullObject');
      // Those alone of which the first cell lies within.
      return area.sheet.merged
        .filter((block) => holds(area, block.row, block.column))
        .map((block) => ({ ...block, sheet: area.sheet }));
    });
  }

  getCellProperties(_wanted: unknown): { readonly value: CellProperties[][] } {
    let answer: CellProperties[][] | undefined;
    this.context.enqueue(() => {
      const { sheet } = this.area;
      const found = eachCell(this.area, (r, c) => ({
        style: sheet.styles.get(key(r, c)) ?? this.context.excel.normalStyle,
        format: wholeFormat(sheet.formats.get(key(r, c))),
      }));
      this.context.answer(() => (answer = found));
    });
    return {
      get value() {
        if (!answer) throw new OfficeError('ValueNotLoaded');
        return answer;
      },
    };
  }

  setCellProperties(properties: readonly (readonly CellProperties[])[]): void {
    this.write(properties, (row, column, { style, format }) => {
      const { sheet } = this.area;
      if (style !== undefined) {
        setStyle(this.context.excel, { sheet, row, column, rows: 1, columns: 1 }, style);
      }
      if (format && Object.keys(format).length > 0) {
        const before = sheet.formats.get(key(row, column));
        sheet.formats.set(key(row, column), joinedFormat(before, format));
      }
    });
  }

  clear(what: string): void {
    if (what !== 'Contents') throw new Error(`not stood in for: clear(${what})`);
    this.context.enqueue(() => eachCell(this.area, (r, c) => this.area.sheet.enter(r, c, '')));
  }

  select(): void {
    this.context.enqueue(() => {
      const { sheet, row, column, rows, columns } = this.area;
      if (this.context.excel.madeInSync.has(sheet)) {
        sheet.cursor = { row, column };
        return;
      }
      this.context.excel.inFront = 'cell';
      this.context.excel.active = { sheet, row, column };
      this.context.excel.selectedSize = { rows, columns };
      this.context.excel.selected = this.read('address') as string;
    });
  }

  /** A formula that names a sheet which is not there makes Excel ask for a file, or fail. */
  private expectSheets(entry: string): void {
    if (!entry.startsWith('=')) return;
    const { sheets } = this.context.excel;
    for (const [, name = ''] of entry.replace(/"[^"]*"/g, '').matchAll(/'((?:[^']|'')+)'!/g)) {
      const wanted = name.replaceAll("''", "'");
      if (!sheets.some((sheet) => sheet.name === wanted)) throw new OfficeError('InvalidArgument');
    }
  }

  private derived(from: (area: Area) => Area | undefined): RangeProxy {
    return new RangeProxy(this.context, () => from(this.area));
  }

  /** Null leaves a cell as it is; a grid of another size is refused. */
  private write<T>(
    values: readonly (readonly (T | null)[])[],
    put: (row: number, column: number, value: T) => void,
  ): void {
    this.context.enqueue(() => {
      const { row, column, rows, columns } = this.area;
      if (isUnbounded(this.area)) throw new OfficeError('InvalidArgument');
      if (values.length !== rows || values.some((line) => line.length !== columns)) {
        throw new OfficeError('InvalidArgument');
      }
      values.forEach((line, i) =>
        line.forEach((value, j) => {
          // What JSON cannot write, such as NaN, arrives as null.
          if (value !== null && !Number.isNaN(value)) put(row + i, column + j, value);
        }),
      );
    });
  }
}

interface TableModelOf {
  readonly sheet: Area['sheet'];
  readonly table: Area['sheet']['tables'][number];
}

/** A formula without the quotes that a sheet's name does not need: Excel never reports them. */
function asTold(formula: string): string {
  return formula.replace(/'([A-Za-z_]+)'!/g, '$1!');
}

function typeOf(shown: string | number): string {
  if (shown === '') return 'Empty';
  if (typeof shown === 'number') return 'Double';
  return shown.startsWith('#') ? 'Error' : 'String';
}
