import type { NoHostTexts } from '../../noHostTexts';

export const zhCN: NoHostTexts = {
  functionsMissingTitle: '无法加载单元格函数',
  functionsMissingBody:
    'Office.js 已加载，但加载项的 functions.js 文件未能加载。缺少此文件，公式无法计算。请检查网络连接，然后重试。',
  tryAgain: '重试',
  outsideExcelTitle: '此窗格需要在 Excel 中使用',
  outsideExcelBody:
    '您在浏览器中打开了它，这里没有工作簿。请从 Excel 的“开始”选项卡打开，或使用工作台：浏览器中的电子表格，函数和数据完全相同。',
  officeBlockedTitle: '无法加载 Office.js',
  officeBlockedBody: '窗格需要由微软提供的 Office.js 才能与 Excel 配合使用。请检查：',
  officeBlockedChecks: [
    '网络连接是否正常？',
    '代理或防火墙是否允许访问 appsforoffice.microsoft.com？',
    '广告或脚本拦截工具是否阻止了它？',
  ],
  officeBlockedAfter:
    '然后重新加载窗格。在此期间，可以使用工作台：浏览器中的电子表格，无需 Excel。',
  openWorkbench: '打开工作台',
};
