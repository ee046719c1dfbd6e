import type { Language } from '../../language';

const formulas = (count: number) => (count === 1 ? '1 formula' : `${count} formulas`);

const en = {
  title: 'Share this workbook',
  portable: {
    action: 'Convert to native formulas',
    hint: 'For people without the add-in: AI Capex formulas become native ones that give the same results and keep calculating.',
    busy: 'Comparing every native formula with its AI Capex formula…',
    doneTitle: 'Converted to native formulas',
    done: (count: number) =>
      `${formulas(count)} gave the same results natively, in every cell, and no longer ${count === 1 ? 'needs' : 'need'} the add-in. A new sheet lists ${count === 1 ? 'it' : 'them'}.`,
    failedTitle: 'Not converted',
  },
  live: {
    action: 'Restore AI Capex formulas',
    hint: 'Replaces native formulas and converted values by the AI Capex formulas they came from, wherever they have moved.',
    busy: 'Restoring AI Capex formulas…',
    doneTitle: 'Restored',
    done: (count: number) =>
      `${count === 1 ? '1 AI Capex formula was' : `${count} AI Capex formulas were`} restored.`,
    failedTitle: 'Not restored',
  },
  freeze: {
    action: 'Convert to values',
    hint: 'AI Capex formulas become the values they show. The workbook keeps the formulas, so they can be restored.',
    busy: 'Converting to values…',
    doneTitle: 'Converted to values',
    done: (count: number) =>
      `${formulas(count)} became the ${count === 1 ? 'value' : 'values'} shown. Restore AI Capex formulas brings ${count === 1 ? 'it' : 'them'} back.`,
    failedTitle: 'Not converted',
  },
  nothingTitle: 'Nothing to do',
  noneOurs: 'This workbook has no AI Capex formulas.',
  nonePortable: 'This workbook has no converted formulas.',
  undoHint: (keys: string) => ` ${keys} in the sheet undoes it.`,
  undoneTitle: 'No longer so',
  undone: 'This conversion has been undone or changed since.',
  staying: (count: number) =>
    count === 1 ? '1 formula was not changed:' : `${count} formulas were not changed:`,
  because: (reason: string) => `: ${reason}`,
  moreStaying: (count: number) => `and ${count} more`,
  noTwin: (name: string) => `${name} has no native equivalent`,
  nameTaken: (name: string) => `the name ${name} is already used for something else`,
  nameWithin: (name: string) =>
    `the name ${name} is also used within its native equivalent; rename yours first`,
  tooLong: 'the converted formula would be longer than Excel allows',
  broken: 'it shows #NAME?; re-enter it first',
  pending: 'it is still being calculated; try again when it shows its result',
  unanswered: (error: string) => `it shows ${error}, which is not a result`,
  differs: 'its native equivalent gives a different result',
  changed: (formula: string) =>
    `its value was changed after the conversion; to restore it, enter ${formula}`,
};

/** The texts of what is done before a workbook is shared. */
export type ShareTexts = typeof en;

const zhCN: ShareTexts = {
  title: '分享此工作簿',
  portable: {
    action: '转换为原生公式',
    hint: '供未安装加载项的人使用：AI Capex 公式转换为结果相同的原生公式，仍可重算。',
    busy: '正在逐一比较原生公式与 AI Capex 公式…',
    doneTitle: '已转换为原生公式',
    done: (count) => `${count}个公式的原生结果逐格相同，不再需要加载项。新工作表中列出了这些公式。`,
    failedTitle: '未转换',
  },
  live: {
    action: '恢复 AI Capex 公式',
    hint: '将原生公式和转换所得的数值恢复为原来的 AI Capex 公式，单元格移动后也能找到。',
    busy: '正在恢复 AI Capex 公式…',
    doneTitle: '已恢复',
    done: (count) => `已恢复${count}个 AI Capex 公式。`,
    failedTitle: '未恢复',
  },
  freeze: {
    action: '转换为数值',
    hint: 'AI Capex 公式变为当前显示的数值。工作簿会保留公式，可随时恢复。',
    busy: '正在转换为数值…',
    doneTitle: '已转换为数值',
    done: (count) => `${count}个公式已变为所显示的数值，可用“恢复 AI Capex 公式”还原。`,
    failedTitle: '未转换',
  },
  nothingTitle: '无需处理',
  noneOurs: '此工作簿中没有 AI Capex 公式。',
  nonePortable: '此工作簿中没有转换过的公式。',
  undoHint: (keys) => `在工作表中按 ${keys} 可撤销。`,
  undoneTitle: '已不再如此',
  undone: '此次转换已被撤销，或之后又有变动。',
  staying: (count) => `${count}个公式保持原样：`,
  because: (reason) => `：${reason}`,
  moreStaying: (count) => `另有${count}个`,
  noTwin: (name) => `${name} 没有等效的原生公式`,
  nameTaken: (name) => `名称 ${name} 已另有用途`,
  nameWithin: (name) => `其原生公式内部也使用名称 ${name}，请先将您的名称改名`,
  tooLong: '转换后的公式超出 Excel 的长度限制',
  broken: '显示 #NAME?，请先重新输入',
  pending: '仍在计算，请等待显示结果后重试',
  unanswered: (error) => `显示 ${error}，不是计算结果`,
  differs: '原生公式的结果不同',
  changed: (formula) => `数值在转换后被修改过；如需恢复，请输入 ${formula}`,
};

export const shareTexts: Readonly<Record<Language, ShareTexts>> = { en, 'zh-CN': zhCN };
