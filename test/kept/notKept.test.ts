import { notKept, NotKeptError } from '../../src/kept/notKept';

test.each([
  ['no room', new DOMException('x', 'QuotaExceededError'), { kind: 'full' }],
  ['closed by a policy', new DOMException('x', 'SecurityError'), { kind: 'refused' }],
  ['a private window of Firefox', new DOMException('x', 'InvalidStateError'), { kind: 'refused' }],
  ['no database', new ReferenceError('indexedDB is not defined'), { kind: 'refused' }],
  ['known beforehand', new NotKeptError({ kind: 'insecure' }), { kind: 'insecure' }],
  [
    'anything else, with what the browser says',
    new DOMException('disk error', 'UnknownError'),
    { kind: 'other', detail: 'UnknownError: disk error' },
  ],
])('%s', (_, error, reason) => {
  expect(notKept(error)).toEqual(reason);
});
