import type { FunctionName } from '../functions/functionName';
import { functionExamples } from '../functions/help/functionExamples';
import { functionHelp } from '../functions/help/functionHelpTexts';
import type { Language } from '../language';
import { shownAnswer } from './shownAnswer';
import { ResultCells, shownText } from './ResultCells';
import { FormulaText } from './FormulaText';
import { helpTexts } from './helpTexts';
import { pageOf } from './pages/pages';
import type { PageText } from './pageText';
import { readCall } from './readCall';
import { sentenceOf } from './sentenceOf';

interface ExampleListProps {
  readonly name: FunctionName;
  readonly language: Language;
}

/** Questions with their call and its answer, calculated by the function itself. */
export function ExampleList({ name, language }: ExampleListProps) {
  const page: PageText = helpTexts.in(language).pages[name];
  const questions = { ...functionHelp(name, language).questions, ...page.questions };
  return (
    <ol className="examples">
      {[...functionExamples[name], ...pageOf(name).examples].map(({ call }) => (
        <li key={call}>
          <p>{questions[call]}</p>
          <FormulaText>{`=CAPEX.${call}`}</FormulaText>
          <ExampleAnswer call={call} language={language} />
        </li>
      ))}
    </ol>
  );
}

interface ExampleAnswerProps {
  readonly call: string;
  readonly language: Language;
}

function ExampleAnswer({ call, language }: ExampleAnswerProps) {
  const read = readCall(call);
  const cells = shownAnswer(read, language);
  const [[single] = [], ...rows] = cells;
  if (rows.length === 0 && cells[0]?.length === 1 && single !== undefined) {
    return (
      <p className="answer">
        <b>{shownText(single, language)}</b> {sentenceOf(call, language)}
      </p>
    );
  }
  return (
    <>
      <ResultCells cells={cells} language={language} />
      {/* For cells that each have their own result, a sentence would cover the first one only. */}
      {read.definition.kind === 'table' && <p className="answer">{sentenceOf(call, language)}</p>}
    </>
  );
}
