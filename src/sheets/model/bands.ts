/**
 * Formats that color the results of sensitivity tables by size: every spreadsheet has number formats, the grid no
 * conditional ones. What they say is in the notes below the tables. Green is the font's, as in any `rating`.
 */

/** Years: red above 15. The font is black, for it is that of #N/A too, which never pays back. */
export const paybackBands = '[Red][>15]#,##0.0_);#,##0.0_)';

/** USD bn of revenue a year: green up to 20, what big tech earns with AI in the article, and red above three times that. */
export const requiredBands = '[<=20]#,##0.0_);[Red][>60]#,##0.0_);[Black]#,##0.0_)';

/** Multiples of today's sales: green from four times on, and red where they cannot double. */
export const ceilingBands = '[>=4]0.00"×"_);[Red][<2]0.00"×"_);[Black]0.00"×"_)';
