import { sources } from '../../../figures/sources';
import { baselineFields } from '../../../functions/aiBaseline';
import { grammarOf } from '../../../grammar';
import type { PageTexts } from '../../pageTexts';

const { enumeration } = grammarOf('zh-CN');

export const zhCN: PageTexts['AI_BASELINE'] = {
  purpose:
    '用它引用已发表的数据，不必手工输入数字：公式本身就说明了数值的出处。数据为一篇文章（《科创板日报》2024年7月27日）当时发表的内容，以及此后披露的数据，附有单位、期间和来源，仅随 AI Capex 新版本更新。',
  questions: {
    'AI_BASELINE("bigtech.ai_spend","period")': '该数据是哪一年的？',
    'AI_BASELINE({"bigtech.ai_spend";"bigtech.ai_revenue"})': '大型科技公司的支出与收入，上下排列',
    'AI_BASELINE("alphabet.capex_2025")': 'Alphabet此后披露了多少？',
    'AI_BASELINE("alphabet.capex_2025","url")': '在哪里可以核对？',
    'AI_BASELINE("nvidia.datacenter_share","annual")': '市场份额没有年度数值',
  },
  method: [
    `字段可为 ${enumeration(baselineFields)}。字段 annual 为年度数值：季度数据乘以4，合计或时点数据为 #N/A。字段 compare 取 same、near、other、later 或 event，文章数据为空；没有网址时 url 为空。`,
    '字段 label 使用任务窗格的语言。如果工作簿由使用不同语言的人共用，请按编号查找数据：编号在各语言中相同。',
    '文本保持为文本：期间"2026"不是数字，日期为 ISO 格式的文本，如2022-11-30。编号和字段不区分大小写。不带参数时，结果为文章数据的整张表，带标题。',
  ],
  remarks: {},
  sources: Object.fromEntries(
    Object.entries(sources).map(([key, { publisher, subject, published }]) => [
      key,
      `${publisher['zh-CN']}：《${subject['zh-CN']}》${published}`,
    ]),
  ),
};
