import type { RowTexts } from '../rowTexts';

export const zhCN: RowTexts = {
  figures: (title) => `${title}：各项数据`,
  per: { year: '每年', quarter: '每季度', total: '合计', point: '' },
  about: (parts) => parts.join(' · '),
  sourceLink: (source) => `${source}（在新标签页中打开）`,
  secondSource: (value) => `其他来源：${value}`,
  sameValue: (value) => `其他来源：${value}，定义不同`,
  publication: (publisher, date, paragraphs) => `${publisher}，${date}，${paragraphs}`,
  cited: (publication) => `来源：${publication}。`,
  reported: (by, date, confidence) => `来源：${by}，${date}，可信度${confidence}。`,
  defined: (definition, by, date) => `其他来源：${definition}（${by}，${date}）。`,
  unit: (unit, per) => `${per}${unit}`,
  insertValue: '插入数值',
  insertSourced: '插入数值和来源',
  insertFormula: '插入公式',
  showAll: (count) => `显示全部${count}项数据`,
};
