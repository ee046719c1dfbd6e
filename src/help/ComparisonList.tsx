import { numberText } from '../explain/numberText';
import type { Language } from '../language';
import { shownAnswer } from './shownAnswer';
import { shownText } from './ResultCells';
import type { FunctionName } from '../functions/functionName';
import { helpTexts } from './helpTexts';
import { pageOf } from './pages/pages';
import type { PageText } from './pageText';
import { readCall } from './readCall';

interface ComparisonListProps {
  readonly name: FunctionName;
  readonly language: Language;
}

/** Excel's own functions, each next to ours, with what both answer and why. */
export function ComparisonList({ name, language }: ComparisonListProps) {
  const { remarks }: PageText = helpTexts.in(language).pages[name];
  return (
    <dl className="comparisons">
      {pageOf(name).comparisons.map(({ native, nativeAnswer, ours }) => (
        <div key={native}>
          <dt>
            <code>={native}</code> → {numberText(nativeAnswer, language, 8)}
          </dt>
          <dt>
            <code>=CAPEX.{ours}</code>
            {singleAnswer(ours, language)}
          </dt>
          <dd>{remarks[native]}</dd>
        </div>
      ))}
    </dl>
  );
}

function singleAnswer(call: string, language: Language): string {
  const [[cell] = [], ...rows] = shownAnswer(readCall(call), language);
  return cell === undefined || rows.length > 0 ? '' : ` → ${shownText(cell, language)}`;
}
