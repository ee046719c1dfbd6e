import type { FileLimit, NameFault, OtherFormat } from '../../hosts/files';
import type { Language } from '../../language';

const en = {
  notWorkbook: (file: string) =>
    `${file} is not an Excel workbook. Nothing was changed. Choose a file that ends in .xlsx, .xlsm, .xltx, or .xltm.`,
  encrypted: (file: string) =>
    `${file} is password-protected. Nothing was changed. Open it in Excel, choose File > Info > Protect Workbook > Encrypt with Password, clear the password, save the file, then open it here.`,
  otherFormat: (file: string, format: string) =>
    `${file} is ${format}. Nothing was changed. Open it in Excel or LibreOffice, save it as .xlsx, then open the new file here.`,
  numbers: (file: string) =>
    `${file} is a Numbers spreadsheet. Nothing was changed. Open it in Numbers, export it to Excel, then open the new file here.`,
  formats: {
    xls: 'an Excel 97–2003 workbook (.xls)',
    xlsb: 'an Excel binary workbook (.xlsb)',
    ods: 'an OpenDocument spreadsheet (.ods)',
  } satisfies Record<Exclude<OtherFormat, 'numbers'>, string>,
  tooLarge: (file: string, limit: string) =>
    `${file} ${limit}. Nothing was changed. Delete what you do not need or split the workbook in Excel, then open it here.`,
  limits: {
    partSize: (most: string) => `contains a part larger than ${most} uncompressed, the limit here`,
    packageSize: (most: string) => `is larger than ${most} uncompressed, the limit here`,
    parts: (most: string) => `has more than ${most} parts, the limit here`,
    cells: (most: string) => `has more than ${most} cells, the limit here`,
    mergedCells: (most: string) => `has a merged area of more than ${most} cells, the limit here`,
  } satisfies Record<FileLimit, (most: string) => string>,
  damaged: (file: string, part: string) =>
    `${file} is damaged: its part ${part} cannot be read. Nothing was changed. Open it in Excel, let Excel repair it, save it, then open it here.`,
  damagedFile: (file: string) =>
    `${file} is damaged or incomplete. Nothing was changed. Download or copy it again, then open the new copy.`,
  noSheets: (file: string) =>
    `${file} has no worksheets, only chart, dialog, or macro sheets, which cannot be shown here. Nothing was changed. Add a worksheet in Excel, then open it here.`,
  named: {
    sheet: (name: string) => `The sheet name “${name}”`,
    table: (name: string) => `The table name “${name}”`,
    name: (name: string) => `The name “${name}”`,
  },
  nameRefused: (fault: string) =>
    `Excel could not open the file: ${fault} Rename it, then save again.`,
  faults: {
    sheet: {
      empty: () => 'a sheet has no name.',
      tooLong: (named) => `${named} has more than 31 characters.`,
      characters: (named) =>
        `${named} contains a character that Excel does not allow: \\ / ? * [ ] : or an apostrophe at the start or end.`,
      reserved: (named) => `${named} is reserved by Excel.`,
      reference: (named) => `${named} could be mistaken for a cell reference.`,
      taken: (named) => `${named} is used twice.`,
    },
    other: {
      empty: () => 'a name is empty.',
      tooLong: (named) => `${named} has more than 255 characters.`,
      characters: (named) =>
        `${named} contains a character that Excel does not allow. A name starts with a letter or an underscore, followed by letters, digits, periods, and underscores.`,
      reserved: (named) => `${named} is reserved by Excel.`,
      reference: (named) => `${named} could be mistaken for a cell reference.`,
      taken: (named) => `${named} is used twice.`,
    },
  } satisfies Record<'sheet' | 'other', Record<NameFault, (named: string) => string>>,
  textTooLong: (place: string, length: string, most: string) =>
    `${place} contains ${length} characters. An Excel cell can contain at most ${most}. Nothing was changed. Shorten the text, then try again.`,
  formulaTooLong: (place: string, length: string, most: string) =>
    `The formula in ${place} has ${length} characters. Excel allows at most ${most}. Nothing was changed. Split the formula over several cells, then try again.`,
  cancelled: 'Canceled. Nothing was changed.',
};

/** Why a file was not opened or not saved, and what to do. */
export type FileRefusalTexts = typeof en;

const zhCN: FileRefusalTexts = {
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
    partSize: (most) => `的某个部分解压后大于${most}，超出此处可打开的上限`,
    packageSize: (most) => `解压后大于${most}，超出此处可打开的上限`,
    parts: (most) => `的组成部分多于${most}个，超出此处可打开的上限`,
    cells: (most) => `的单元格多于${most}个，超出此处可打开的上限`,
    mergedCells: (most) => `含有超过${most}个单元格的合并区域，超出此处可打开的上限`,
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
  textTooLong: (place, length, most) =>
    `${place} 含有${length}个字符，而 Excel 的单元格最多容纳${most}个，未做任何更改。请缩短文本，然后重试。`,
  formulaTooLong: (place, length, most) =>
    `${place} 中的公式有${length}个字符，而 Excel 最多允许${most}个，未做任何更改。请将公式拆分到多个单元格，然后重试。`,
  cancelled: '已取消，未做任何更改。',
};

export const fileRefusalTexts: Readonly<Record<Language, FileRefusalTexts>> = {
  en,
  'zh-CN': zhCN,
};
