import { check, named, type Row } from './checkCells';

describe('formulas of any length and depth', () => {
  const times = (text: string, count: number) => text.repeat(count);
  test.each<Row>([
    ['8,192 characters', { C1: `=${times('1+', 4095)}1` }, { C1: 4096 }],
    [
      '80,000 characters',
      { C1: `=${times('1+', 40_000)}1`, C2: '=C1+1' },
      { C1: 40_001, C2: 40_002 },
    ],
    ['with a name', { C1: `=${times('x+', 4000)}1` }, { C1: 8001 }, named({ x: '=2' })],
    ['brackets', { C1: `=${times('(', 3000)}1${times(')', 3000)}` }, { C1: 1 }],
    ['calls within calls', { C1: `=${times('IF(TRUE,', 64)}1${times(')', 64)}` }, { C1: 1 }],
    [
      'too many of them',
      { C1: `=${times('IF(TRUE,', 9000)}1${times(')', 9000)}` },
      { C1: '#VALUE!' },
    ],
  ])('%s', (...row) => check(row));
});
