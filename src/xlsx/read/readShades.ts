import { areaAt } from '../../cells/a1';
import type { Area } from '../../cells/area';
import type { ShadeCondition } from '../../sheets/shades';
import type { BookShade } from '../book';
import { errorFormula } from '../errorFormula';
import { isSet, numberOf } from '../package/attributeValue';
import { childrenOf, type XmlElement } from '../package/xml';
import type { ShadeFormatByIndex } from './formats/shadeFormats';
import { inExtension } from './inExtension';

/** How many cells the shades of a sheet may have: the grid notes them with each cell. */
const cellLimit = 100_000;

const operators = ['greaterThan', 'greaterThanOrEqual', 'lessThan', 'lessThanOrEqual'] as const;

/** A decimal number and nothing else, as in `-0.5` or `1E-7`. */
const plainNumber = /^-?(?:\d+\.?\d*|\.\d+)(?:E[-+]?\d+)?$/i;

interface FoundRule {
  readonly priority: number;
  readonly shades: readonly BookShade[];
}

/**
 * How the cells of a sheet are shaded by their values.
 *
 * @param sheet the root of the sheet's part
 * @returns undefined if one of the rules is not known: it could count before one that is
 */
export function readShades(
  sheet: XmlElement,
  formatOf: ShadeFormatByIndex,
): readonly BookShade[] | undefined {
  if (inExtension(sheet, 'conditionalFormatting').length > 0) return undefined;
  const rules: FoundRule[] = [];
  let cells = 0;
  for (const format of childrenOf(sheet, 'conditionalFormatting')) {
    const areas = areasOf(format);
    if (!areas || format.children.some(({ local }) => local !== 'cfRule')) return undefined;
    for (const element of format.children) {
      const rule = ruleOf(element, areas, formatOf);
      if (!rule) return undefined;
      rules.push(rule);
      cells += areas.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
    }
  }
  if (cells > cellLimit) return undefined;
  return rules.sort((a, b) => a.priority - b.priority).flatMap(({ shades }) => shades);
}

/** Undefined if the grid has no room for one, or if there is more to the format than its areas. */
function areasOf(format: XmlElement): readonly Area[] | undefined {
  const { attributes } = format;
  const isKnown = [...attributes.keys()].every((name) => name === 'sqref' || name === 'pivot');
  if (!isKnown || isSet(format, 'pivot')) return undefined;
  const list = (attributes.get('sqref') ?? '').trim().split(/\s+/);
  const areas = list.flatMap((text) => areaAt(text) ?? []);
  return areas.length === list.length ? areas : undefined;
}

function ruleOf(
  rule: XmlElement,
  areas: readonly Area[],
  formatOf: ShadeFormatByIndex,
): FoundRule | undefined {
  const priority = numberOf(rule, 'priority');
  const format = formatOf(numberOf(rule, 'dxfId') ?? -1);
  const condition = conditionOf(rule, areas);
  if (priority === undefined || !format || !condition) return undefined;
  return { priority, shades: areas.map((area) => ({ area, condition, ...format })) };
}

function conditionOf(rule: XmlElement, [first]: readonly Area[]): ShadeCondition | undefined {
  const { attributes, children } = rule;
  const [formula] = children;
  if (formula?.local !== 'formula' || children.length > 1) return undefined;
  const holds = (...names: string[]) =>
    [...attributes.keys()].every((name) => names.includes(name));
  const text = formula.text.trim();
  if (attributes.get('type') === 'containsErrors') {
    const isPlain = first && text === errorFormula(first);
    return isPlain && holds('type', 'dxfId', 'priority') ? { kind: 'error' } : undefined;
  }
  const kind = operators.find((each) => each === attributes.get('operator'));
  if (attributes.get('type') !== 'cellIs' || !kind || !plainNumber.test(text)) return undefined;
  if (!holds('type', 'dxfId', 'priority', 'operator')) return undefined;
  return { kind, value: Number(text) };
}
