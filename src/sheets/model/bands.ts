/**
 * Formats that color the results of sensitivity tables by size: every spreadsheet has number formats, the grid no
 * conditional ones. What they say is in the notes below the tables.
 */

/** Years: green up to 5, the useful life of chips, and red above 15. */
export const paybackBands = '[Color10][<=5]#,##0.00_);[Red][>15]#,##0.00_);#,##0.00_)';

/** USD bn of revenue a year: green up to 20, what big tech earns with AI in the article, and red above three times that. */
export const requiredBands = '[Color10][<=20]#,##0.0_);[Red][>60]#,##0.0_);#,##0.0_)';

/** Multiples of today's sales: red where they cannot double, green from four times on. */
export const ceilingBands = '[Red][<2]0.00"×"_);[Color10][>=4]0.00"×"_);0.00"×"_)';
