/** Whether this Excel has a version of its programming interface, such as `1.13`. The manifest asks for 1.12. */
export function isApiSupported(version: string): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', version);
}
