import fc from 'fast-check';
import { fileFormula } from '../../../src/xlsx/formula/fileFormula';
import { formulaOfFile } from '../../../src/xlsx/formula/formulaOfFile';
import { anyFormula } from './formulas';

test('every formula comes back from its file as it was typed', () => {
  fc.assert(
    fc.property(anyFormula, (formula) => {
      expect(formulaOfFile(fileFormula(formula))).toBe(formula);
    }),
    { numRuns: 2000 },
  );
});
