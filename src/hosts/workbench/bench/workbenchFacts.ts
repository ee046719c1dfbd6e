import type { BenchFacts } from '../../bench';

/** The browser and its locale: nothing of the workbook. */
export function workbenchFacts(): BenchFacts {
  const { locale } = new Intl.NumberFormat().resolvedOptions();
  const decimal = new Intl.NumberFormat().format(0.5).replace(/\d/g, '');
  return [
    ['Program', 'AI Capex workbench'],
    ['Platform', navigator.userAgent],
    ['Display language', document.documentElement.lang],
    ['Locale', `${locale}, decimal ${decimal}`],
  ];
}
