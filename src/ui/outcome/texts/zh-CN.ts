import type { OutcomeTexts } from '../outcomeTexts';

const files: OutcomeTexts['files'] = {
  notWorkbook: (file) =>
    `${file} 不是 Excel 工作簿，未做任何更改。请选择扩展名为 .xlsx、.xlsm、.xltx 或 .xltm 的文件。`,
  encrypted: (file) =>
    `${file} 设有打开密码，未做任何更改。请在 Excel 中打开文件，依次选择“文件”>“信息”>“保护工作簿”>“用密码进行加密”，清除密码并保存，然后在此打开。`,
  otherFormat: (file, format) =>
    `${file} 是${format}，未做任何更改。请用 Excel 或 LibreOffice 打开并另存为 .xlsx，然后在此打开新文件。`,
  numbers: (file) =>
    `${file} 是 Numbers 表格，未做任何更改。请在 Numbers 中打开并导出为 Excel 文件，然后在此打开新文件。`,
  formats: {
    xls: '旧版 Excel 97–2003 工作簿（.xls）',
    xlsb: '二进制 Excel 工作簿（.xlsb）',
    ods: 'OpenDocument 电子表格（.ods）',
  },
  tooLarge: (file, limit) =>
    `${file} ${limit}，未做任何更改。请在 Excel 中删除不需要的内容或拆分工作簿，然后在此打开。`,
  limits: {
    partSize: (max) => `的某个部分解压后大于${max}，超出此处可打开的上限`,
    packageSize: (max) => `解压后大于${max}，超出此处可打开的上限`,
    parts: (max) => `的组成部分多于${max}个，超出此处可打开的上限`,
    cells: (max) => `的单元格多于${max}个，超出此处可打开的上限`,
    mergedCells: (max) => `含有超过${max}个单元格的合并区域，超出此处可打开的上限`,
  },
  damaged: (file, part) =>
    `${file} 已损坏：无法读取其中的 ${part}，未做任何更改。请用 Excel 打开并修复，保存后在此打开。`,
  damagedFile: (file) =>
    `${file} 已损坏或不完整，未做任何更改。请重新下载或复制文件，然后打开新的副本。`,
  noSheets: (file) =>
    `${file} 中没有普通工作表，只有此处无法显示的图表工作表、对话框工作表或宏表，未做任何更改。请在 Excel 中添加一个工作表，然后在此打开。`,
  named: {
    sheet: (name) => `工作表名称“${name}”`,
    table: (name) => `表格名称“${name}”`,
    name: (name) => `名称“${name}”`,
  },
  nameRefused: (fault) => `Excel 将无法打开此文件：${fault}请重命名，然后重新保存。`,
  faults: {
    sheet: {
      empty: () => '有工作表没有名称。',
      tooLong: (named) => `${named}超过31个字符。`,
      characters: (named) =>
        `${named}含有 Excel 不允许的字符：\\ / ? * [ ] :，或以单引号开头或结尾。`,
      reserved: (named) => `${named}由 Excel 保留。`,
      reference: (named) => `${named}会被识别为单元格引用。`,
      taken: (named) => `${named}重复。`,
    },
    other: {
      empty: () => '有名称为空。',
      tooLong: (named) => `${named}超过255个字符。`,
      characters: (named) =>
        `${named}含有 Excel 不允许的字符。名称须以字母或下划线开头，其后只能是字母、数字、句点和下划线。`,
      reserved: (named) => `${named}由 Excel 保留。`,
      reference: (named) => `${named}会被识别为单元格引用。`,
      taken: (named) => `${named}重复。`,
    },
  },
  textTooLong: (place, length, max) =>
    `${place} 含有${length}个字符，而 Excel 的单元格最多容纳${max}个，未做任何更改。请缩短文本，然后重试。`,
  formulaTooLong: (place, length, max) =>
    `${place} 中的公式有${length}个字符，而 Excel 最多允许${max}个，未做任何更改。请将公式拆分到多个单元格，然后重试。`,
  cancelled: '已取消，未做任何更改。',
};

const refusals: OutcomeTexts['refusals'] = {
  collisions: (found) => `${found}未覆盖任何内容。`,
  occupied: (place) => `${place} 不为空，未覆盖任何内容。请先清空该区域，或选择其他单元格。`,
  protected: (sheet) =>
    sheet === ''
      ? '工作簿受保护，未做任何更改。请取消保护后重试。'
      : `工作表 ${sheet} 受保护，未做任何更改。请取消保护，或选择其他工作表中的单元格。`,
  editing: '有单元格正在编辑，未做任何更改。请在工作表中按 Enter 或 Esc，然后重试。',
  busy: '另一项操作仍在进行，未做任何更改。请等待其完成后重试。',
  unavailable:
    '工作簿在后台，或有打开的对话框，未做任何更改。请切换到工作簿，关闭对话框，然后重试。',
  noCell: '未选中单元格，未做任何更改。请在工作表中选择一个单元格，然后重试。',
  tooLarge: '内容过大，无法一次完成，未做任何更改。',
  verificationFailed: (place) =>
    `写入后校验失败：${place} 与写入的内容不符，已撤销全部更改。请尝试插入到新工作表。`,
  calculating: (place) => `${place} 仍在计算，未做任何更改。请等待显示结果后重试。`,
  notCells: (reference) =>
    `${reference} 不是可读取的单元格区域。请使用单元格区域、表格或指向区域的名称。`,
  notWritten: '无法生成文件，未做任何更改。请检查网络连接后重试。',
  notReadable: (file) =>
    `无法读取 ${file}，未做任何更改。请用 Excel 打开并另存为 .xlsx，然后在此打开新文件。`,
  notLoaded: 'AI Capex 的部分内容未能加载，未做任何更改。请检查网络连接后重试。',
  host: (detail) => `操作失败：${detail}。已撤销全部更改。`,
};

export const zhCN: OutcomeTexts = {
  refusals,
  files,
  collisions: {
    values: (place) => `${place} 不为空。`,
    table: (place) => `${place} 中有表格，请与其至少间隔一行或一列。`,
    merged: (place) => `${place} 中有合并单元格。`,
    protected: (place) => `${place} 受保护。`,
    spill: (place) => `${place} 中有溢出的结果。`,
    edge: (place) => `${place} 超出了工作表边缘。`,
  },
  moreCollisions: (count) => `……另有${count}处。`,
  manualTitle: '手动计算',
  manual: 'Excel 当前为手动计算，此处和工作表中的结果可能不是最新的。',
  calculate: '开始计算',
  notCalculated: '未能计算',
  goneTitle: '已不在原处',
  gone: '插入的单元格已被撤销、移动或删除。',
  dismiss: '关闭',
  tryAgain: '重试',
  undo: '撤销',
  undoInSheet: '之后有改动：请在工作表中撤销',
  copyFormula: '复制公式',
  copied: '已复制',
  copyFailed: '未能复制：请选择单元格后复制',
  showCell: (place) => `显示 ${place}`,
  notShown: '无法转到此位置。',
  sentences: (parts) => parts.join(''),
};
