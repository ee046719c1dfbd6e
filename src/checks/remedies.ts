import type { Text } from '../language';

/** What to do if the functions return no result. */
export const reenter: Text = {
  en: 'Wait until AI Capex has loaded, then check again. If the formulas still fail, close and reopen the workbook.',
  'zh-CN': '请等待 AI Capex 加载完成，然后重新检查。如果公式仍然出错，请关闭并重新打开工作簿。',
};

/** What to do if something cannot be repaired by users. */
export const sendReport: Text = {
  en: 'Try again in a new workbook. If it fails there too, send the report to the person who maintains AI Capex for you.',
  'zh-CN': '请在新工作簿中重试。如果仍然失败，请把报告发送给AI Capex 的维护人员。',
};

/** What to do if an insertion fails. */
export const updateExcel: Text = {
  en: 'Update Excel or your browser and check again. If it still fails, send the report to the person who maintains AI Capex for you.',
  'zh-CN': '请更新 Excel 或浏览器，然后重新检查。如果仍然失败，请把报告发送给AI Capex 的维护人员。',
};
