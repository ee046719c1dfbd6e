import type { Argument } from '../functions/definition';
import type { Text } from '../language';

/** What may be typed for an argument, where something else was. */
export function fieldMessage({ name, kind }: Argument, typed: string): Text {
  if (kind === 'text') {
    return {
      en: `${name} takes words, or a cell such as B2; got ${typed}`,
      'zh-CN': `${name}可填文字，或如B2的单元格；得到${typed}`,
    };
  }
  return {
    en: `${name} takes a number such as 1000 or 0.3 (a point for decimals, no separators), a per cent such as 30%, or a cell such as B2; got ${typed}`,
    'zh-CN': `${name}可填数字（如1000或0.3，小数用点，不加分隔符）、百分数（如30%）或单元格（如B2）；得到${typed}`,
  };
}
