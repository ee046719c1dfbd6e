type CellFunction = (...given: unknown[]) => unknown;

/** As Excel's runtime has it. */
class RuntimeError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message);
  }
}

const ErrorCode = {
  invalidValue: '#VALUE!',
  notAvailable: '#N/A',
  divisionByZero: '#DIV/0!',
  invalidNumber: '#NUM!',
  nullReference: '#NULL!',
  invalidName: '#NAME?',
  invalidReference: '#REF!',
};

const associated = new Map<string, CellFunction>();
const associate = (id: string, run: CellFunction) => associated.set(id, run);

beforeAll(async () => {
  Object.assign(globalThis, { CustomFunctions: { associate, Error: RuntimeError, ErrorCode } });
  await import('../../src/functions/functions');
});

const payback: CellFunction = (...given) => associated.get('AI_PAYBACK')!(...given);

/** What Excel shows of a call: what is thrown, or the matrix. */
function outcome(...given: unknown[]): unknown {
  try {
    return payback(...given);
  } catch (thrown) {
    return { thrown };
  }
}

const error = (code: string) => new RuntimeError(code);

// The runtime keeps the code of an error that is thrown for five codes only, and the message of two; within a matrix some
// builds show #VALUE! for all of it: https://github.com/OfficeDev/office-js/issues/2174
test.each<[why: string, given: unknown[], shown: unknown]>([
  ['a number', [60, 20], [[3]]],
  [
    'a wrong argument is thrown',
    [-1, 20],
    { thrown: { code: '#VALUE!', message: 'investment must be at least 0, not -1' } },
  ],
  [
    'no answer is thrown',
    [60, 0],
    { thrown: { code: '#N/A', message: 'never pays back: there is no revenue' } },
  ],
  ['an error of a cell is thrown', [[[error('#DIV/0!')]], 20], { thrown: { code: '#DIV/0!' } }],
  ['another one too', [[[error('#NUM!')]], 20], { thrown: { code: '#NUM!' } }],
  ['and another', [[[error('#NULL!')]], 20], { thrown: { code: '#NULL!' } }],
  [
    'one that would be #VALUE! if thrown is returned',
    [error('#NAME?'), 20],
    [[{ code: '#NAME?' }]],
  ],
  ['so is this one', [error('#REF!'), 20], [[{ code: '#REF!' }]]],
  [
    'of several cells each has its own',
    [[[60], [-1]], 20],
    [[3], [{ code: '#VALUE!', message: 'investment must be at least 0, not -1' }]],
  ],
  [
    'an error of a data type is the runtime’s own',
    [[[60], [{ type: 'Error', basicValue: '#NUM!' }]], 20],
    [[3], [{ code: '#NUM!' }]],
  ],
  [
    'one that the runtime does not have is #VALUE!, and reports what it was',
    [[[60], [{ type: 'Error', basicValue: '#SPILL!' }]], 20],
    [[3], [{ code: '#VALUE!', message: '#SPILL!' }]],
  ],
])('%s', (_, given, shown) => {
  expect(outcome(...given)).toMatchObject(shown as object);
});

test('each error is the runtime’s own, which it knows by its class', () => {
  const [, [cell] = []] = payback([[60], [-1]], 20) as unknown[][];
  expect(cell).toBeInstanceOf(RuntimeError);
});

test('its errors are made without a stack trace, later ones with it', () => {
  const [[first]] = payback([[-1], [60]], 20) as [[RuntimeError]];
  expect(first.stack).not.toContain('\n');
  expect(new Error('another').stack).toContain('\n');
});
