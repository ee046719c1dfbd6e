import { numberText } from '../explain/numberText';
import type { Language } from '../language';
import type { ShownCell } from './shownAnswer';
import { helpTexts } from './helpTexts';

interface CellsProps {
  readonly cells: readonly (readonly ShownCell[])[];
  readonly language: Language;
}

/** What a call fills, as cells show it. */
export function ResultCells({ cells, language }: CellsProps) {
  const [first = [], ...rest] = cells;
  const isHeaded = first.length > 1 && first.every((cell) => typeof cell === 'string');
  const body = isHeaded ? rest : cells;
  return (
    // A wide table scrolls by itself, by keyboard too.
    <div
      className="scroll"
      role="group"
      tabIndex={0}
      aria-label={helpTexts.in(language).answerCells}
    >
      <table className="cells">
        {isHeaded && (
          <thead>
            <tr>
              {first.map((cell, i) => (
                <th key={i} scope="col">
                  {shownText(cell, language)}
                </th>
              ))}
            </tr>
          </thead>
        )}
        <tbody>
          {body.map((row, i) => (
            <tr key={i}>
              {row.map((cell, j) => (
                <td key={j} className={typeof cell === 'number' ? 'number' : undefined}>
                  {shownText(cell, language)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** A cell with the digits that a column of usual width shows. */
export function shownText(cell: ShownCell, language: Language): string {
  if (typeof cell === 'number') return numberText(cell, language, 8);
  return typeof cell === 'string' ? cell : cell.code;
}
