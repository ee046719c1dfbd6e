import type { Language } from '../../language';

const en = {
  collisions: (found: string) => `${found} Nothing was overwritten.`,
  occupied: (place: string) =>
    `${place} is not empty. Nothing was overwritten. Clear it, or select another cell.`,
  /** Without a sheet's name it is the workbook itself that is protected. */
  protected: (sheet: string) =>
    sheet === ''
      ? 'The workbook is protected. Nothing was changed. Remove the protection, then try again.'
      : `The sheet ${sheet} is protected. Nothing was changed. Remove the protection, or select a cell on another sheet.`,
  editing:
    'A cell is being edited. Nothing was changed. Press Enter or Esc in the sheet, then try again.',
  busy: 'Another insertion is still under way. Wait for it, then try again. This one changed nothing.',
  unavailable:
    'The workbook is in the background or shows a dialogue, and takes no change. Nothing was changed. Go to the workbook, close any dialogue, then try again.',
  noCell: 'No cell is selected. Nothing was changed. Select a cell in the sheet, then try again.',
  tooLarge: 'This is more than the workbook takes at once. Nothing was changed.',
  notAsPlanned: (place: string) =>
    `Read back, ${place} did not hold what was written. Everything written has been taken back. Try a new sheet.`,
  calculating: (place: string) =>
    `${place} is still being calculated. Nothing was changed. Wait until it shows its result, then try again.`,
  notCells: (reference: string) =>
    `${reference} does not refer to cells that can be read. Use a range, a table, or a name for a range.`,
  notWritten:
    'The file could not be made. Nothing was changed. Check the connection, then try again.',
  notReadable: (file: string) =>
    `${file} could not be read. Nothing was changed. Open it in Excel, save it as .xlsx, then open the new file here.`,
  notLoaded:
    'A part of AI Capex could not be loaded. Nothing was changed. Check the connection, then try again.',
  host: (detail: string) =>
    `The spreadsheet refused: ${detail}. Whatever had been written has been taken back.`,
};

/** Why a workbook refused, and that nothing was left behind. */
export type RefusalTexts = typeof en;

const zhCN: RefusalTexts = {
  collisions: (found) => `${found}未覆盖任何内容。`,
  occupied: (place) => `${place} 不是空的，未覆盖任何内容。请先清空该区域，或选择其他单元格。`,
  protected: (sheet) =>
    sheet === ''
      ? '工作簿受保护，未做任何更改。请取消保护后重试。'
      : `工作表 ${sheet} 受保护，未做任何更改。请取消保护，或选择其他工作表中的单元格。`,
  editing: '有单元格正在编辑，未做任何更改。请在工作表中按 Enter 或 Esc，然后重试。',
  busy: '另一项插入仍在进行，本次未做任何更改。请等待其完成后重试。',
  unavailable:
    '工作簿在后台或正显示对话框，无法更改，因此未做任何更改。请切换到工作簿，关闭对话框，然后重试。',
  noCell: '未选中单元格，未做任何更改。请在工作表中选择一个单元格，然后重试。',
  tooLarge: '内容超出工作簿一次能接受的大小，未做任何更改。',
  notAsPlanned: (place) => `回读时 ${place} 与写入内容不符，已全部撤回。请尝试插入到新工作表。`,
  calculating: (place) => `${place} 仍在计算，未做任何更改。请等待显示结果后重试。`,
  notCells: (reference) =>
    `${reference} 不是可读取的单元格区域。请使用单元格区域、表格或指向区域的名称。`,
  notWritten: '无法生成文件，未做任何更改。请检查网络连接后重试。',
  notReadable: (file) =>
    `无法读取 ${file}，未做任何更改。请用 Excel 打开并另存为 .xlsx，然后在此打开新文件。`,
  notLoaded: 'AI Capex 的部分内容未能加载，未做任何更改。请检查网络连接后重试。',
  host: (detail) => `电子表格拒绝了操作：${detail}。已写入的内容已全部撤回。`,
};

export const refusalTexts: Readonly<Record<Language, RefusalTexts>> = { en, 'zh-CN': zhCN };
