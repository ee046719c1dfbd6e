import { calculatedAnswer } from '../../src/checks/calculatedAnswer';
import { equivalentsByName } from '../../src/native/equivalents';
import type { Language } from '../../src/language';
import { areaAt, eachCell, key, type SheetModel } from '../hosts/excel/SheetModel';
import type { StrictExcel } from '../hosts/excel/StrictExcel';

type Answer = readonly (readonly (number | string)[])[] | undefined;

/** What the formulas that the checks enter come to in a stand-in for Excel, with AI Capex loaded. */
export function calculate(excel: StrictExcel, language: () => Language) {
  return (formula: string, sheet: SheetModel): Answer => {
    const [, own] = /^=CAPEX(?:DEV)?\.(.*)/.exec(formula) ?? [];
    if (own) return called(`=CAPEX.${own}`, language());
    const [, product, factor] = /^=([A-Z]\w*)\*(\d+)$/.exec(formula) ?? [];
    if (product && factor) return [[valueOf(excel, product, sheet) * Number(factor)]];
    const [, name = '', given = ''] = /^=(\w+)\(([\d,]+)\)$/.exec(formula) ?? [];
    if (formula === '=1+1') return [[2]];
    if (/^=COUNT\(/.test(formula)) return [[2]];
    const lambda = excel.names.get(name);
    // A stand-in for LAMBDAs: a native equivalent answers as its function.
    if (lambda && equivalentsByName.has(name))
      return called(`=CAPEX.${name}(${given})`, language());
    const [a = 0, b = 0] = given.split(',').map(Number);
    return lambda === '=LAMBDA(a,b,a-b)' ? [[a - b]] : undefined;
  };
}

function called(formula: string, language: Language): Answer {
  return calculatedAnswer(formula, language).values.map((row) =>
    row.map((value) => (typeof value === 'object' ? (value?.error ?? '') : (value as string))),
  );
}

/** The number in a cell of the sheet, or in one that has a name. */
function valueOf(excel: StrictExcel, reference: string, sheet: SheetModel): number {
  const meant = excel.names.get(reference)?.replace(/[=$']/g, '') ?? reference;
  const [address = '', other] = meant.split('!').reverse();
  const area = areaAt(other === undefined ? sheet : excel.sheet(other), address);
  const [[content] = []] = eachCell(area, (r, c) => area.sheet.contents.get(key(r, c)));
  return content?.kind === 'number' ? content.value : NaN;
}
