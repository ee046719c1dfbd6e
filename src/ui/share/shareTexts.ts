import type { Language } from '../../language';

const formulas = (count: number) => (count === 1 ? '1 formula' : `${count} formulas`);

const en = {
  title: 'Share this workbook',
  portable: {
    action: 'Convert to native formulas',
    hint: 'Replaces AI Capex formulas with native Excel formulas that give the same results. They recalculate without the add-in.',
    busy: 'Comparing native and AI Capex results…',
    doneTitle: 'Converted to native formulas',
    done: (count: number) =>
      `${formulas(count)} converted; every result matches. A new sheet lists ${count === 1 ? 'it' : 'them'}.`,
    failedTitle: 'Not converted',
  },
  live: {
    action: 'Restore AI Capex formulas',
    hint: 'Replaces native formulas and converted values with the original AI Capex formulas, even if cells have moved.',
    busy: 'Restoring AI Capex formulas…',
    doneTitle: 'Restored',
    done: (count: number) =>
      `${count === 1 ? '1 AI Capex formula' : `${count} AI Capex formulas`} restored.`,
    failedTitle: 'Not restored',
  },
  freeze: {
    action: 'Convert to values',
    hint: 'Replaces AI Capex formulas with their current values. The workbook keeps the formulas, so you can restore them.',
    busy: 'Converting to values…',
    doneTitle: 'Converted to values',
    done: (count: number) =>
      `${formulas(count)} replaced with ${count === 1 ? 'its value' : 'values'}. To get ${count === 1 ? 'it' : 'them'} back, choose Restore AI Capex formulas.`,
    failedTitle: 'Not converted',
  },
  nothingTitle: 'Nothing to do',
  noneOurs: 'This workbook has no AI Capex formulas.',
  nonePortable: 'This workbook has no converted formulas.',
  undoHint: (keys: string) => ` Press ${keys} in the sheet to undo.`,
  undoneTitle: 'No longer in effect',
  undone: 'This conversion has been undone or changed.',
  staying: (count: number) =>
    count === 1 ? '1 formula was not changed:' : `${count} formulas were not changed:`,
  because: (reason: string) => `: ${reason}`,
  moreStaying: (count: number) => `and ${count} more`,
  noEquivalent: (name: string) => `${name} has no native equivalent`,
  nameTaken: (name: string) => `the name ${name} is already used for something else`,
  nameWithin: (name: string) =>
    `the name ${name} is also used within its native equivalent; rename yours first`,
  tooLong: 'the converted formula would be longer than Excel allows',
  broken: 'it shows #NAME?; re-enter it first',
  pending: 'it is still calculating; try again when it shows a result',
  unanswered: (error: string) => `it shows ${error} instead of a result`,
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
    hint: '将 AI Capex 公式替换为结果相同的 Excel 原生公式，无需加载项也能重算。',
    busy: '正在比较原生公式与 AI Capex 公式的结果…',
    doneTitle: '已转换为原生公式',
    done: (count) => `已转换${count}个公式，结果全部一致。新工作表中列出了这些公式。`,
    failedTitle: '未转换',
  },
  live: {
    action: '恢复 AI Capex 公式',
    hint: '将转换后的原生公式和数值恢复为原来的 AI Capex 公式，单元格移动后也能恢复。',
    busy: '正在恢复 AI Capex 公式…',
    doneTitle: '已恢复',
    done: (count) => `已恢复${count}个 AI Capex 公式。`,
    failedTitle: '未恢复',
  },
  freeze: {
    action: '转换为数值',
    hint: '将 AI Capex 公式替换为当前数值。工作簿会保留公式，可随时恢复。',
    busy: '正在转换为数值…',
    doneTitle: '已转换为数值',
    done: (count) => `已将${count}个公式转换为数值。如需还原，请选择“恢复 AI Capex 公式”。`,
    failedTitle: '未转换',
  },
  nothingTitle: '无需处理',
  noneOurs: '此工作簿中没有 AI Capex 公式。',
  nonePortable: '此工作簿中没有转换过的公式。',
  undoHint: (keys) => `在工作表中按 ${keys} 可撤销。`,
  undoneTitle: '转换已失效',
  undone: '此次转换已被撤销或更改。',
  staying: (count) => `${count}个公式未更改：`,
  because: (reason) => `：${reason}`,
  moreStaying: (count) => `另有${count}个`,
  noEquivalent: (name) => `${name} 没有等效的原生公式`,
  nameTaken: (name) => `名称 ${name} 已另有用途`,
  nameWithin: (name) => `其原生公式内部也使用名称 ${name}，请先将您的名称改名`,
  tooLong: '转换后的公式超出 Excel 的长度限制',
  broken: '显示 #NAME?，请先重新输入',
  pending: '仍在计算，请等待显示结果后重试',
  unanswered: (error) => `显示 ${error}，没有计算结果`,
  differs: '原生公式的结果不同',
  changed: (formula) => `数值在转换后被修改过；如需恢复，请输入 ${formula}`,
};

export const shareTexts: Readonly<Record<Language, ShareTexts>> = { en, 'zh-CN': zhCN };
