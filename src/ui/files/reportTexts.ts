import type { FeatureKind } from '../../hosts/files';
import type { Language } from '../../language';

/** A number with its unit, in the singular or the plural. */
const counted = (one: string, many: string) => (count: number) =>
  count === 1 ? `1 ${one}` : `${count.toLocaleString('en-US')} ${many}`;

const en = {
  notShown: 'Not shown here, but kept in the file: ',
  listSeparator: ', ',
  fullStop: '.',
  features: {
    chart: counted('chart', 'charts'),
    image: counted('image', 'images'),
    shape: counted('shape', 'shapes'),
    comment: counted('comment', 'comments'),
    pivotTable: counted('pivot table', 'pivot tables'),
    slicer: counted('slicer', 'slicers'),
    sparkline: counted('sparkline', 'sparklines'),
    conditionalFormat: counted('conditional formatting rule', 'conditional formatting rules'),
    validation: counted('validation rule', 'validation rules'),
    hyperlink: counted('link', 'links'),
    control: counted('form control', 'form controls'),
    embeddedObject: counted('embedded object', 'embedded objects'),
    filter: counted('filter', 'filters'),
    outline: counted('group of rows or columns', 'groups of rows or columns'),
    protectedSheet: counted('protected sheet', 'protected sheets'),
    protectedWorkbook: counted('workbook protection', 'workbook protections'),
    macro: counted('macro project', 'macro projects'),
    externalLink: counted('link to another workbook', 'links to other workbooks'),
    dataConnection: counted('data connection', 'data connections'),
    chartSheet: counted('chart sheet', 'chart sheets'),
    dialogSheet: counted('dialog sheet', 'dialog sheets'),
    macroSheet: counted('macro sheet', 'macro sheets'),
    signature: counted('digital signature', 'digital signatures'),
    mergedCells: counted('merged range', 'merged ranges'),
    farCell: counted('cell far below all others', 'cells far below all others'),
    richValue: counted('cell with a picture or a data type', 'cells with pictures or data types'),
    scenario: counted('scenario', 'scenarios'),
    lostSheet: counted('unreadable sheet', 'unreadable sheets'),
    damagedPart: counted('damaged part', 'damaged parts'),
  } satisfies Record<FeatureKind, (count: number) => string>,
  kept: (formulas: number) =>
    formulas === 1
      ? '1 formula keeps its saved result. '
      : `${formulas.toLocaleString('en-US')} formulas keep their saved results. `,
  differing: (formulas: number) =>
    formulas === 1
      ? '1 formula result differs from the saved one. '
      : `${formulas.toLocaleString('en-US')} formula results differ from the saved ones. `,
  showThem: 'Show list',
  hideThem: 'Hide list',
  more: (formulas: number) => `Show ${formulas.toLocaleString('en-US')} more`,
  keptTitle: 'Formulas that keep their saved results',
  differingTitle: 'Formulas whose results differ from the saved ones',
  colon: ': ',
  reasons: {
    externalLink: 'refers to another workbook',
    unknownFunction: (name: string) => `uses ${name}, which is not available here`,
    dataTable: 'belongs to a data table',
    intersection: 'uses implicit intersection (one cell of a range)',
    severalSheets: 'refers to a range of sheets',
    notation: 'uses notation that is not supported here',
    circular: 'refers to its own result',
    blank: 'would be blank here',
    error: (code: string) => `would show ${code} here`,
  },
  savedAndNow: (saved: string, now: string) => `saved ${saved}, now ${now}`,
  blank: 'blank',
};

/** The texts of the report on what was opened. */
export type ReportTexts = typeof en;

const zhCN: ReportTexts = {
  notShown: '此处不显示，但保留在文件中：',
  listSeparator: '、',
  fullStop: '。',
  features: {
    chart: (count) => `${count}个图表`,
    image: (count) => `${count}张图片`,
    shape: (count) => `${count}个形状`,
    comment: (count) => `${count}条批注`,
    pivotTable: (count) => `${count}个数据透视表`,
    slicer: (count) => `${count}个切片器`,
    sparkline: (count) => `${count}个迷你图`,
    conditionalFormat: (count) => `${count}条条件格式规则`,
    validation: (count) => `${count}条数据验证规则`,
    hyperlink: (count) => `${count}个超链接`,
    control: (count) => `${count}个表单控件`,
    embeddedObject: (count) => `${count}个嵌入对象`,
    filter: (count) => `${count}个筛选`,
    outline: (count) => `${count}个行列分组`,
    protectedSheet: (count) => `${count}个受保护的工作表`,
    protectedWorkbook: (count) => `${count}项工作簿保护`,
    macro: (count) => `${count}个宏工程`,
    externalLink: (count) => `${count}个外部工作簿链接`,
    dataConnection: (count) => `${count}个数据连接`,
    chartSheet: (count) => `${count}个图表工作表`,
    dialogSheet: (count) => `${count}个对话框工作表`,
    macroSheet: (count) => `${count}个宏表`,
    signature: (count) => `${count}个数字签名`,
    mergedCells: (count) => `${count}个合并区域`,
    farCell: (count) => `${count}个远离其他数据的单元格`,
    richValue: (count) => `${count}个含图片或数据类型的单元格`,
    scenario: (count) => `${count}个方案`,
    lostSheet: (count) => `${count}个无法读取的工作表`,
    damagedPart: (count) => `${count}个已损坏的部分`,
  },
  kept: (formulas) => `${formulas}个公式保留了保存的结果。`,
  differing: (formulas) => `${formulas}个公式的结果与保存的结果不同。`,
  showThem: '显示列表',
  hideThem: '收起列表',
  more: (formulas) => `再显示${formulas}个`,
  keptTitle: '保留了保存结果的公式',
  differingTitle: '结果与保存的结果不同的公式',
  colon: '：',
  reasons: {
    externalLink: '引用了其他工作簿',
    unknownFunction: (name) => `使用了此处没有的函数 ${name}`,
    dataTable: '属于模拟运算表',
    intersection: '只取区域中的一个单元格（隐式交集）',
    severalSheets: '引用了多个工作表的同一区域',
    notation: '采用了此处不支持的写法',
    circular: '引用了自身的结果',
    blank: '在此不会显示结果',
    error: (code) => `在此会显示 ${code}`,
  },
  savedAndNow: (saved, now) => `保存的是 ${saved}，现在是 ${now}`,
  blank: '空白',
};

export const reportTexts: Readonly<Record<Language, ReportTexts>> = { en, 'zh-CN': zhCN };
