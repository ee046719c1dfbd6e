/** Whether Excel calculates only when the user asks it to. */
export async function isManual(context: Excel.RequestContext): Promise<boolean> {
  const { application } = context.workbook;
  application.load('calculationMode');
  await context.sync();
  return application.calculationMode === 'Manual';
}

/** Calculates what has changed, as F9 does. */
export async function calculate(context: Excel.RequestContext): Promise<void> {
  context.workbook.application.calculate('Recalculate');
  await context.sync();
}
