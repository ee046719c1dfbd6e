import { numberText } from '../explain/numberText';
import type { Language } from '../language';
import { shownAnswer } from './shownAnswer';
import { shownText } from './ResultCells';
import type { Comparison } from './pages/page';
import { readCall } from './readCall';

interface ComparisonListProps {
  readonly comparisons: readonly Comparison[];
  readonly language: Language;
}

/** Excel's own functions, each next to ours, with what both answer and why. */
export function ComparisonList({ comparisons, language }: ComparisonListProps) {
  return (
    <dl className="comparisons">
      {comparisons.map(({ native, nativeAnswer, ours, remark }) => (
        <div key={native}>
          <dt>
            <code>={native}</code> → {numberText(nativeAnswer, language, 8)}
          </dt>
          <dt>
            <code>=CAPEX.{ours}</code>
            {singleAnswer(ours, language)}
          </dt>
          <dd>{remark[language]}</dd>
        </div>
      ))}
    </dl>
  );
}

function singleAnswer(call: string, language: Language): string {
  const [[cell] = [], ...rows] = shownAnswer(readCall(call), language);
  return cell === undefined || rows.length > 0 ? '' : ` → ${shownText(cell, language)}`;
}
