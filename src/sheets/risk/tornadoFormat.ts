/** Years more or fewer than the base result; nothing where there is no distance. */
export const tornadoFormat = '+#,##0.0;-#,##0.0;';
