import type { BookShade } from '../../book';
import { errorFormula } from '../../errorFormula';
import type { Styles } from '../styles/Styles';
import { areaText } from './arrayFormula';

/**
 * Conditional formats, one for each area with its rules; shades of the same area that follow each other share one.
 *
 * @param before the priority that the first rule comes after
 */
export function shadesXml(
  shades: readonly BookShade[],
  styles: Styles,
  before: number,
  p: string,
): string {
  const groups: { readonly area: string; rules: string }[] = [];
  shades.forEach((shade, i) => {
    const area = areaText(shade.area);
    const rule = ruleXml(shade, styles.shadeFor(shade), before + i + 1, p);
    const last = groups.at(-1);
    if (last?.area === area) last.rules += rule;
    else groups.push({ area, rules: rule });
  });
  const name = `${p}conditionalFormatting`;
  return groups.map(({ area, rules }) => `<${name} sqref="${area}">${rules}</${name}>`).join('');
}

function ruleXml({ area, condition }: BookShade, format: number, priority: number, p: string) {
  const [type, operator, formula] =
    condition.kind === 'error'
      ? ['containsErrors', '', errorFormula(area)]
      : ['cellIs', ` operator="${condition.kind}"`, String(condition.value).toUpperCase()];
  return (
    `<${p}cfRule type="${type}" dxfId="${format}" priority="${priority}"${operator}>` +
    `<${p}formula>${formula}</${p}formula></${p}cfRule>`
  );
}
