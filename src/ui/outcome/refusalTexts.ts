import type { Language } from '../../language';

const en = {
  collisions: (found: string) => `${found} Nothing was overwritten.`,
  occupied: (place: string) =>
    `${place} is not empty. Nothing was overwritten. Clear it, or select another cell.`,
  /** Without a sheet's name it is the workbook itself that is protected. */
  protected: (sheet: string) =>
    sheet === ''
      ? 'The workbook is protected. Nothing was changed. Unprotect it, then try again.'
      : `The sheet ${sheet} is protected. Nothing was changed. Unprotect it, or select a cell on another sheet.`,
  editing:
    'A cell is being edited. Nothing was changed. Press Enter or Esc in the sheet, then try again.',
  busy: 'Another operation is still running. Nothing was changed. Try again when it has finished.',
  unavailable:
    'The workbook is in the background or has a dialog open, so nothing was changed. Switch to it, close any dialog, then try again.',
  noCell: 'No cell is selected. Nothing was changed. Select a cell in the sheet, then try again.',
  tooLarge: 'This is too large for one operation. Nothing was changed.',
  verificationFailed: (place: string) =>
    `Verification failed: ${place} does not contain what was written. All changes were rolled back. Try a new sheet.`,
  calculating: (place: string) =>
    `${place} is still calculating. Nothing was changed. Wait for its result, then try again.`,
  notCells: (reference: string) =>
    `${reference} is not a range that can be read. Use a range, a table, or a named range.`,
  notWritten:
    'The file could not be created. Nothing was changed. Check your connection, then try again.',
  notReadable: (file: string) =>
    `${file} could not be read. Nothing was changed. Open it in Excel, save it as .xlsx, then open the new file here.`,
  notLoaded:
    'Part of AI Capex could not be loaded. Nothing was changed. Check your connection, then try again.',
  host: (detail: string) =>
    `The spreadsheet reported an error: ${detail}. All changes were rolled back.`,
};

/** Why a workbook refused, and that nothing was left behind. */
export type RefusalTexts = typeof en;

const zhCN: RefusalTexts = {
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

export const refusalTexts: Readonly<Record<Language, RefusalTexts>> = { en, 'zh-CN': zhCN };
