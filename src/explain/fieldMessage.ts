import type { Argument } from '../functions/definition';
import type { Text } from '../language';

/** What can be entered for an argument, if something else was. */
export function fieldMessage(argument: Argument, typed: string): Text {
  const { name } = argument;
  if (argument.kind === 'text') {
    return {
      en: `Enter ${name} as text or a cell (B2), not ${typed}`,
      'zh-CN': `${name} 请输入文本或单元格（B2）；输入的是${typed}`,
    };
  }
  if (argument.threePoint) {
    return {
      en: `Enter ${name} as a number (1500 or 0.3, with a decimal point and no thousands separators), a percentage (30%), low, likely and high ({0.2,0.3,0.5}), or cells (B2 or B2:D2), not ${typed}`,
      'zh-CN': `${name} 请输入数字（1500或0.3，小数点用“.”，不加千位分隔符）、百分数（30%）、低、最可能、高三个值（{0.2,0.3,0.5}）或单元格（B2 或 B2:D2）；输入的是${typed}`,
    };
  }
  return {
    en: `Enter ${name} as a number (1500 or 0.3, with a decimal point and no thousands separators), a percentage (30%) or a cell (B2), not ${typed}`,
    'zh-CN': `${name} 请输入数字（1500或0.3，小数点用“.”，不加千位分隔符）、百分数（30%）或单元格（B2）；输入的是${typed}`,
  };
}
