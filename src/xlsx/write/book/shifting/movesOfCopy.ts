import type { BookSheet } from '../../../book';
import { type Moves, sheetMove } from './moves';

/**
 * What became of the sheets, seen from a copy of one of them: what that sheet said of its own cells, by name or not, the
 * copy has of its own.
 */
export function movesOfCopy({ sheets, tables }: Moves, opened: BookSheet, copy: BookSheet): Moves {
  const own = [opened.name.toLowerCase(), sheetMove(opened, copy)] as const;
  return { sheets: new Map([...sheets, own]), tables, isAny: true };
}
