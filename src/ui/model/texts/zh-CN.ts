import type { ModelTexts } from '../modelTexts';

export const zhCN: ModelTexts = {
  title: '完整模型：AI投入值得吗？',
  intro: (sheets) =>
    `共${sheets}个工作表，从摘要到检查；内置四种情景。修改输入或切换情景，结果随之更新。`,
  sheets: '模型中的工作表',
  insert: '插入模型',
  inserted: (sheets) => (sheets > 1 ? `${sheets}个工作表，首个：` : '工作表：'),
  cockpit: '此工作簿中的模型',
  noVerdict: '暂无结论：模型中有错误值',
  noVerdictYet: '暂无结论：模型尚未计算完毕',
  scenario: '情景',
  notSwitched: '未切换情景',
  checksPassed: (total) => `${total}项检查全部通过`,
  checksFailed: (failed, total) => `${total}项检查中有${failed}项未通过`,
  runRisk: '用当前输入模拟风险',
  shownModel: '模型：',
  shownOf: (copies) => `此工作簿中有${copies}个模型，当前显示：`,
  earlierModel: '此模型由较早的版本插入。如需在此查看结论、情景和图表，请重新插入模型。',
  notRead: '无法读取此工作簿中的模型。',
  insertCopy: '再插入一份',
  secondCopyTitle: '此工作簿中已有模型',
  secondCopy: '再插入的模型使用单独的工作表和名称。转到现有模型：',
  chartsTitle: '图表',
  chartsGone: '工作表已更改，无法再绘制图表。',

  ownCase: {
    title: '我的现金流（一个工作表）',
    intro: () =>
      '填写各年的支出和收入，工作表会计算投资回收期、净现值、内部收益率、收入缺口和所需收入。初始采用文章的数据；如需从空白开始，请在第一个蓝色单元格中选择2。',
    insert: '插入我的现金流',
  },

  riskTitle: '投资回收期风险（蒙特卡洛模拟）',
  riskHint: '对不确定的输入，请填写低、最可能、高三个值。只填最可能值则视为确定。',
  parts: { low: '低', likely: '最可能', high: '高' },
  partOf: (argument, part) => `${argument} 的${part}值`,
  allThree: (argument) => `${argument} 请只填最可能值，或填写全部三个值`,
  numbersOnly: (argument) =>
    `${argument} 请填写数字；如需引用单元格，请在中间一栏填写三个相邻的单元格（如 B2:D2），其余留空`,
  useSelectedCells: (address) => `使用所选单元格（${address}）`,
  useModelInputs: '使用模型的输入',
  modelInputs: '模型当前的输入',
  spread: '模型的输入：低值和高值 ±',
  spreadFault: '请输入0至100之间的百分比',
  filled: '已填写',
  filledFrom: (source) => `来源：${source}。`,
  notFilled: '未更改',
  selectionSize: (address) =>
    `${address} 不符合要求。请选择2至6行、3列：低、最可能、高，每行一项输入，顺序与下方各栏一致。左侧可另有一列标签，上方可另有一行标题。`,
  selectionNotNumber: (cell) =>
    `${cell} 不是数字。低、最可能、高三个值都必须是数字，且单元格不能合并。`,
  selectionUnknownLabel: (label) =>
    label === ''
      ? '有一行没有标签。请为每行添加标签，或只选择三列数字，顺序与下方各栏一致。'
      : `没有与“${label}”对应的输入。请使用投资、收入、运营成本、增长率、贴现率、年支出等标签，或只选择三列数字，顺序与下方各栏一致。`,
  selectionRepeatedLabel: (argument) => `有两行对应 ${argument}。请为每项输入只选择一行。`,
  selectionMissing: (argument) => `缺少 ${argument} 一行。请至少选择投资和收入。`,
  noModel:
    '未在此工作簿中找到模型的输入。请先插入模型；如果在其“输入”工作表中插入或删除过行，请改为选择单元格。',
  insertAs: '插入形式',
  insertAsFormula: '公式',
  insertAsReport: '格式化报告',
  reportNeedsAnswer: '填写上方各栏后即可查看报告。',
  reportCharts: '报告图表',
  reportChartsGone: '报告已更改，无法再绘制图表。',
  more: '模拟设置',
  calculating: '正在模拟…',
};
