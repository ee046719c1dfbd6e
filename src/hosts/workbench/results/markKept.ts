import type { Book, BookCell, BookFormula, BookSheet } from '../../../xlsx/book';
import { calculability } from '../../../xlsx/formula/calculability';
import type { FormulaFacts } from '../../../xlsx/formula/formulaFacts';
import type { UncalculableReason } from '../../../xlsx/formula/keptReason';
import type { KeptReason, KeptResult } from '../../files';
import { blockAddress, cellBlock } from '../block';
import type { Sliced } from '../slices/Sliced';

/** A book, and which of its formulas keep the results saved in the file. */
export interface MarkedBook {
  readonly book: Book;
  readonly kept: readonly KeptResult[];
}

/**
 * Marks the formulas of an opened file that the grid cannot calculate.
 *
 * @param knows whether the grid has a function, by its name in capitals
 */
export function* markKept(book: Book, knows: FormulaFacts['knows']): Sliced<MarkedBook> {
  const kept: KeptResult[] = [];
  const sheets: BookSheet[] = [];
  for (const sheet of book.sheets) {
    const facts = { knows, nameFormula: nameFormulas(book, sheet.name) };
    const cells: BookCell[] = [];
    for (const cell of sheet.cells) {
      const { content } = cell;
      if (cells.length % 100 === 0) yield;
      const reason = content?.kind === 'formula' ? reasonOf(content, facts) : undefined;
      if (content?.kind !== 'formula' || !reason) {
        cells.push(cell);
        continue;
      }
      kept.push({ sheet: sheet.name, address: blockAddress(cellBlock(cell)), reason });
      cells.push({ ...cell, content: { ...content, isKept: true } });
    }
    sheets.push({ ...sheet, cells });
  }
  return { book: { ...book, sheets }, kept };
}

function reasonOf(content: BookFormula, facts: FormulaFacts): KeptReason | undefined {
  const judged = calculability(content.formula, facts, content.form);
  return judged.kind === 'kept' ? said(judged.reason) : undefined;
}

/** What a name stands for on a sheet: its own names come first. */
function nameFormulas({ names }: Book, sheet: string): FormulaFacts['nameFormula'] {
  const known = new Map<string, string>();
  for (const { name, sheet: scope, formula } of names) {
    const isKnown = known.has(name.toLowerCase());
    if (scope === sheet || (scope === undefined && !isKnown))
      known.set(name.toLowerCase(), formula);
  }
  return (name) => known.get(name.toLowerCase());
}

/** A reason as the task pane shows it. */
function said(reason: UncalculableReason): KeptReason {
  switch (reason.kind) {
    case 'otherWorkbook':
    case 'otherProgram':
      return { kind: 'externalLink' };
    case 'cube':
    case 'macro':
    case 'unknownFunction':
      return { kind: 'unknownFunction', name: reason.name };
    case 'severalSheets':
    case 'dataTable':
    case 'intersection':
      return { kind: reason.kind };
    case 'lambda':
    case 'spilledRange':
      return { kind: 'notation' };
    case 'name':
      return said(reason.because);
    default:
      return reason satisfies never;
  }
}
