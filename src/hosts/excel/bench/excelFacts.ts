import type { BenchFacts } from '../../bench';

/** Requirement sets that AI Capex uses or that identify versions of Excel, each with the highest minor version to check. */
const sets: readonly (readonly [name: string, maxMinor: number])[] = [
  ['ExcelApi', 30],
  ['CustomFunctionsRuntime', 9],
  ['SharedRuntime', 9],
  ['KeyboardShortcuts', 9],
];

/** Sets with a single version to check. */
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
  const newest = sets.map(([name, maxMinor]): string => {
    const minors = Array.from({ length: maxMinor }, (_, i) => maxMinor - i);
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
