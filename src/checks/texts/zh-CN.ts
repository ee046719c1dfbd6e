import type { SuiteTexts } from '../suiteTexts';

export const zhCN: SuiteTexts = {
  /** What each check is about, by its id. */
  titles: {
    'failed insertion is rolled back': '插入失败时不更改任何内容',
    'one undo takes an insertion back': '一次撤销即可撤回插入',
    'name holds a LAMBDA': '名称可以保存 LAMBDA',
    'conversion to native formulas and back': '公式转换为原生公式并恢复',
    'conversion to values': '公式转换为数值',
    'only AI Capex formulas are found': '只找到 AI Capex 公式',
    'selection is read and reported': '窗格跟随所选单元格',
    'changes are reported': '窗格检测到更改',
    'theme is that of the program': '窗格与程序的主题一致',
    'function answers': '函数返回结果',
    'function fills cells': '函数填充多个单元格',
    'error is shown': '无效输入返回错误值',
    'error has a message': '错误值附有说明',
    'every function answers': '每个函数都返回结果',
    'functions speak the language of the pane': '函数使用此窗格的语言',
    'place is found': '找到插入位置',
    'cells are inserted': '插入数值与公式',
    'text stays text': '文本保持为文本',
    'formula fills cells': '插入的公式填充多个单元格',
    'occupied cells are kept': '不覆盖已有内容',
    'sheets are inserted together': '插入相互引用的工作表',
    'table is made': '创建表格',
    'cell gets a name': '为单元格命名',
    'styles are applied': '输入与标题的样式正确',
    'cells are colored by value': '单元格按数值显示颜色',
    'list of values is offered': '单元格带有下拉列表',
    'chart is drawn': '绘制图表',
  },
  /** What to do if a check fails. */
  remedies: {
    reenter: '请等待 AI Capex 加载完成，然后重新检查。如果公式仍然出错，请关闭并重新打开工作簿。',
    sendReport: '请在新工作簿中重试。如果仍然失败，请把报告发送给 AI Capex 的维护人员。',
    updateExcel:
      '请更新 Excel 或浏览器，然后重新检查。如果仍然失败，请把报告发送给 AI Capex 的维护人员。',
    insertNothing: '请勿在重要的工作簿中插入内容，并发送报告。',
    needsLambda: '原生公式需要 LAMBDA：Microsoft 365 或 Excel 2024。否则请将公式转换为数值。',
    convertToValues: '请勿在此程序中将公式转换为原生公式。请改为转换为数值，并发送报告。',
    selectAgain: '请选择其他单元格后再返回。如果解释仍不跟随，请重新打开工作簿。',
    checkAgain: '此窗格中的数字可能已过时，使用前请选择“重新检查”。',
    clickPane: '请单击窗格以重新读取主题。如果仍不一致，请发送报告。',
    needsDynamicArrays:
      'AI Capex 需要支持动态数组的 Excel：Excel 2021 或更高版本，或 Microsoft 365。',
    openWorkbookTab: '选择该单元格：“工作簿”选项卡会解释该错误。',
    ignoreColors: '在此程序中请以数字为准，不要依据单元格的颜色，并发送报告。',
    ownStyles: '如果此工作簿已有名称以“Capex”开头的样式，则会直接使用这些样式。否则请发送报告。',
  },
  /** Why a check could not see what it is about. */
  notChecked: {
    cannotUndo:
      'Excel 不允许加载项执行撤销。请在自己的工作表中插入一张表，再按一次 Ctrl+Z（Mac 为 ⌘Z），整张表应消失。',
    hasEquivalents: '此工作簿已有等效原生公式的名称，不能更改。请在新工作簿中检查。',
    noTheme: '此版本的 Excel 不提供主题信息，窗格跟随系统设置。请自行比较。',
    cannotReadMessage:
      'Excel 不允许加载项读取该说明。请输入 =CAPEX.MARKET_CEILING(82)，并将鼠标指向单元格旁的图标。',
    otherSheet: '检查期间切换到了其他工作表。请重新检查，完成之前不要操作工作簿。',
  },
};
