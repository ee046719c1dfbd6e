import type { Definition } from '../../src/functions/definition';
import { definitions } from '../../src/functions/definitions';
import { type ArgumentFault, faultCode } from '../../src/functions/fault';
import { functionExamples } from '../../src/functions/help/functionExamples';
import { faultMessage } from '../../src/functions/messages';
import { languages } from '../../src/language';
import { shownAnswer } from '../../src/help/shownAnswer';
import { faultsOf } from '../../src/help/faultsOf';
import { readCall } from '../../src/help/readCall';
import { helpTexts } from '../../src/help/helpTexts';

const faults = definitions.flatMap((definition) =>
  faultsOf(definition).map((fault) => [definition.name, fault.kind, definition, fault] as const),
);

describe.each(languages)('in %s', (language) => {
  test.each(faults)('%s says of %s what the help quotes', (_, __, definition, fault) => {
    const given = wrongCall(definition, fault);
    const cells = shownAnswer({ definition, given }, language).flat();
    const expected = { code: faultCode(fault), message: faultMessage(fault, language) };
    expect(cells).toContainEqual(expected);
  });
});

test('every kind of fault is on some page', () => {
  const kinds = new Set(faults.map(([, kind]) => kind));
  expect([...kinds].sort()).toEqual(Object.keys(helpTexts.in('en').faultRemedies).sort());
});

/** The first example of a function, with the fault in it. */
function wrongCall(definition: Definition, fault: ArgumentFault): readonly unknown[] {
  const { given } = readCall(functionExamples[definition.name][0]!.call);
  const first = (given[0] as unknown[][])[0]![0];
  const column = (rows: number) => Array.from({ length: rows }, () => [first]);
  const withValues = (changed: Readonly<Record<number, unknown>>) =>
    given.map((value, i) => (i in changed ? changed[i] : value));
  if (fault.kind === 'tooManyCells') {
    return withValues({ 0: column(4096), 1: [Array.from({ length: 1024 }, () => 1)] });
  }
  const place = definition.arguments.indexOf(fault.argument);
  switch (fault.kind) {
    case 'missing':
      // What asks something of it is there.
      return given.map((value, i) => (i === place ? null : (value ?? 'value')));
    case 'notSingle':
    case 'notThreePoint':
      return withValues({ [place]: Array(fault.rows).fill(Array(fault.columns).fill(1)) });
    case 'notSeries':
      return withValues({ [place]: [[first]] });
    case 'notRising':
      return withValues({ [place]: [[fault.given.low, fault.given.likely, fault.given.high]] });
    case 'noElement':
      return withValues({ 0: column(3), [place]: [['unit'], ['unit']] });
    case 'noValue':
      return withValues({ [place]: [[{ type: fault.type, basicType: 'Error' }]] });
    default:
      return withValues({ [place]: [[fault.given]] });
  }
}
