import type { Argument } from '../functions/definition';
import type { Text } from '../language';

/** What may be typed for an argument, where something else was. */
export function fieldMessage(argument: Argument, typed: string): Text {
  const { name } = argument;
  if (argument.kind === 'text') {
    return {
      en: `${name} takes words, or a cell such as B2; got ${typed}`,
      'zh-CN': `${name}可填文字，或如B2的单元格；得到${typed}`,
    };
  }
  if (argument.threePoint) {
    return {
      en: `${name} takes a number such as 1000 or 0.3 (a point for decimals, no separators), a per cent such as 30%, three numbers such as {0.2,0.3,0.5} for low, likely and high, or cells such as B2 or B2:D2; got ${typed}`,
      'zh-CN': `${name}可填数字（如1000或0.3，小数用点，不加分隔符）、百分数（如30%）、依次为低、最可能、高的三个数（如{0.2,0.3,0.5}），或单元格（如B2或B2:D2）；得到${typed}`,
    };
  }
  return {
    en: `${name} takes a number such as 1000 or 0.3 (a point for decimals, no separators), a per cent such as 30%, or a cell such as B2; got ${typed}`,
    'zh-CN': `${name}可填数字（如1000或0.3，小数用点，不加分隔符）、百分数（如30%）或单元格（如B2）；得到${typed}`,
  };
}
