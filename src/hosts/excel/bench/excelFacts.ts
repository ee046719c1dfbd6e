import type { BenchFacts } from '../../bench';

/** Requirement sets that AI Capex uses or that tell versions of Excel apart, each with the minor versions to ask for. */
const sets: readonly (readonly [name: string, most: number])[] = [
  ['ExcelApi', 30],
  ['CustomFunctionsRuntime', 9],
  ['SharedRuntime', 9],
  ['KeyboardShortcuts', 9],
];

/** What is asked for as it is. */
const others: readonly (readonly [name: string, version: string])[] = [
  ['ExcelApiOnline', '1.1'],
  ['ExcelUndoApiAll', '1.0'],
  ['DelayForCellEdit', '1.1'],
];

/** Excel's version, platform, API sets and locale: nothing of the workbook. */
export async function excelFacts(context: Excel.RequestContext): Promise<BenchFacts> {
  const { cultureInfo } = context.application;
  cultureInfo.load('name,numberFormat/numberDecimalSeparator');
  await context.sync();
  const { diagnostics, displayLanguage, contentLanguage, requirements } = Office.context;
  const newest = sets.map(([name, most]): string => {
    const minors = Array.from({ length: most }, (_, i) => most - i);
    const found = minors.find((minor) => requirements.isSetSupported(name, `1.${minor}`));
    return `${name} ${found === undefined ? 'none' : `1.${found}`}`;
  });
  const present = others
    .filter(([name, version]) => requirements.isSetSupported(name, version))
    .map(([name, version]) => `${name} ${version}`);
  return [
    ['Program', `Excel ${diagnostics.version}`],
    ['Platform', String(diagnostics.platform)],
    ['API sets', [...newest, ...present].join(', ')],
    ['Display language', displayLanguage],
    ['Content language', contentLanguage],
    ['Locale', `${cultureInfo.name}, decimal ${cultureInfo.numberFormat.numberDecimalSeparator}`],
  ];
}
