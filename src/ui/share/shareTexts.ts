import type { Language } from '../../language';

const formulas = (count: number) => (count === 1 ? '1 formula' : `${count} formulas`);

const en = {
  title: 'Share this workbook',
  portable: {
    action: 'Make portable',
    hint: 'For people without the add-in: our formulas become native ones that give the same, and stay live.',
    busy: 'Comparing every native formula with ours…',
    doneTitle: 'Portable',
    done: (count: number) =>
      `${formulas(count)} calculated the same natively, in every cell, and now need no add-in. A new sheet lists them.`,
    failedTitle: 'Not made portable',
  },
  live: {
    action: 'Make live again',
    hint: 'Puts our formulas back in place of the native ones, wherever they have moved.',
    busy: 'Putting our formulas back…',
    doneTitle: 'Live again',
    done: (count: number) =>
      `${count === 1 ? '1 formula calls' : `${count} formulas call`} the functions of AI Capex again. The sheets that were added stay; delete them when you like.`,
    failedTitle: 'Not made live again',
  },
  freeze: {
    action: 'Freeze to values',
    hint: 'Our formulas become the numbers they show. A new sheet keeps the formulas.',
    busy: 'Freezing…',
    doneTitle: 'Frozen',
    done: (count: number) =>
      `${formulas(count)} became the values shown. A new sheet keeps what they said.`,
    failedTitle: 'Not frozen',
  },
  nothingTitle: 'Nothing to do',
  noneOurs: 'This workbook has no formula of AI Capex.',
  nonePortable: 'This workbook has no formula that was made portable.',
  undoHint: (keys: string) => ` ${keys} in the sheet takes it back.`,
  staying: (count: number) =>
    count === 1 ? '1 formula stays as it is:' : `${count} formulas stay as they are:`,
  because: (reason: string) => `: ${reason}`,
  moreStaying: (count: number) => `and ${count} more`,
  noTwin: (name: string) => `${name} has no native form`,
  nameTaken: (name: string) => `the workbook uses the name ${name} for something else`,
  broken: 'it shows #NAME?: repair it first',
  pending: 'it is still being calculated: try again when it shows its result',
  unanswered: (error: string) => `it shows ${error}, which is not a result`,
  differs: 'its native form shows something else',
};

/** The texts of what is done before a workbook is shared. */
export type ShareTexts = typeof en;

const zhCN: ShareTexts = {
  title: '分享此工作簿',
  portable: {
    action: '转为可移植',
    hint: '供未安装加载项的人使用：公式变为结果相同的原生公式，仍会随数据更新。',
    busy: '正在逐一比较原生公式与本加载项公式…',
    doneTitle: '已可移植',
    done: (count) =>
      `${count}个公式的原生结果逐格相同，已不再需要加载项。新工作表中列出了这些公式。`,
    failedTitle: '未能转为可移植',
  },
  live: {
    action: '恢复为实时公式',
    hint: '把原生公式换回本加载项公式，公式移动过也能找到。',
    busy: '正在换回公式…',
    doneTitle: '已恢复',
    done: (count) => `${count}个公式已重新调用 AI Capex 的函数。添加的工作表保留，可自行删除。`,
    failedTitle: '未能恢复',
  },
  freeze: {
    action: '固定为数值',
    hint: '公式变为当前显示的数值，公式文本保存在新工作表中。',
    busy: '正在固定…',
    doneTitle: '已固定',
    done: (count) => `${count}个公式已变为所显示的数值，公式文本保存在新工作表中。`,
    failedTitle: '未能固定',
  },
  nothingTitle: '无需处理',
  noneOurs: '此工作簿中没有 AI Capex 的公式。',
  nonePortable: '此工作簿中没有已转为可移植的公式。',
  undoHint: (keys) => `在工作表中按 ${keys} 可撤销。`,
  staying: (count) => `${count}个公式保持原样：`,
  because: (reason) => `：${reason}`,
  moreStaying: (count) => `另有${count}个`,
  noTwin: (name) => `${name} 没有原生形式`,
  nameTaken: (name) => `工作簿中的名称 ${name} 另有用途`,
  broken: '显示 #NAME?，请先修复',
  pending: '仍在计算，请等待显示结果后重试',
  unanswered: (error) => `显示 ${error}，不是计算结果`,
  differs: '原生形式的结果不同',
};

export const shareTexts: Readonly<Record<Language, ShareTexts>> = { en, 'zh-CN': zhCN };
