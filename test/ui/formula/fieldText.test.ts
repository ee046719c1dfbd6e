import { fieldText } from '../../../src/ui/formula/fieldText';

describe('a field on the sheet that is active', () => {
  it.each([
    ['a reference of this sheet stays short', 'B2:B9', 'Sheet1', 'Sheet1', 'B2:B9'],
    ['one of another gets its name', 'B2', 'Data', 'Sheet1', 'Data!B2'],
    ['quoted as Excel needs', 'B2', "It's me", 'Sheet1', "'It''s me'!B2"],
    ['absolute ones too', '$B$2:$C9', 'Data', 'Sheet1', 'Data!$B$2:$C9'],
    ['whole columns', 'B:C', 'Data', 'Sheet1', 'Data!B:C'],
    ['whole rows', '2:3', 'Data', 'Sheet1', 'Data!2:3'],
    ['a reference that names its sheet keeps it', 'Plan!B2', 'Data', 'Sheet1', 'Plan!B2'],
    ['a number is the same everywhere', '60', 'Data', 'Sheet1', '60'],
    ['so is a per cent', '30%', 'Data', 'Sheet1', '30%'],
    ['so is an id that begins like a cell', 'b2b.spend', 'Data', 'Sheet1', 'b2b.spend'],
    ['references within an expression', '-(B2+$C$3)*2', 'Data', 'Sheet1', '-(Data!B2+Data!$C$3)*2'],
    [
      'behind an equals sign',
      '=SUM(B2:B9, Plan!C2)',
      'Data',
      'Sheet1',
      '=SUM(Data!B2:B9, Plan!C2)',
    ],
    ['cells in an unfinished expression wait', 'B2+', 'Data', 'Sheet1', 'B2+'],
    ['a name', 'Spend', 'Data', 'Sheet1', 'Spend'],
    ['written when no sheet was known', 'B2', undefined, 'Sheet1', 'B2'],
  ])('%s', (_, text, sheet, active, shown) => {
    expect(fieldText({ text, sheet }, active)).toBe(shown);
  });
});
