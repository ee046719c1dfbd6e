const range = '(range: Excel.Range, context: Excel.RequestContext, ask: boolean)';
/** A source with a function that has this body. */
export const fixture = (body: string) => `
  import { isApiSupported } from './isApiSupported';
  export function fixture${range} { ${body} }`;

/** What is written, and what the audit finds in it. */
export const fixtures: readonly (readonly [why: string, body: string, found: readonly string[]])[] =
  [
    ['what the manifest requires', 'return range.getSpillParentOrNullObject();', []],
    [
      'a call',
      'range.getMergedAreasOrNullObject();',
      ['getMergedAreasOrNullObject needs ExcelApi 1.13'],
    ],
    ['a property', 'return range.valuesAsJson;', ['valuesAsJson needs ExcelApi 1.16']],
    ['a property set', 'range.valuesAsJson = [];', ['valuesAsJson needs ExcelApi 1.16']],
    [
      'a property taken apart',
      'const { valuesAsJson } = range; return valuesAsJson;',
      ['valuesAsJson needs ExcelApi 1.16'],
    ],
    [
      'a property that may not be there',
      'return range?.valuesAsJson;',
      ['valuesAsJson needs ExcelApi 1.16'],
    ],
    [
      'an option',
      'void Excel.run({ mergeUndoGroup: true }, async () => {});',
      ['mergeUndoGroup needs ExcelApi 1.20'],
    ],
    [
      'an enumeration',
      'return Excel.CellValueType.double;',
      ['double needs ExcelApi 1.16', 'CellValueType needs ExcelApi 1.16'],
    ],
    [
      'a set of another kind',
      'void Office.addin.getStartupBehavior(); void Office.ribbon.requestUpdate({} as never);',
      ['requestUpdate needs RibbonApi 1.1'],
    ],
    [
      'what is not in Excel on the desktop',
      'context.workbook.linkedWorkbooks.breakAllLinks();',
      ['breakAllLinks needs ExcelApiOnline 1.1', 'linkedWorkbooks needs ExcelApiOnline 1.1'],
    ],
    ['the text of an enumeration', "range.format.borders.getItem('EdgeTop');", []],
    ['a type only', 'let value: Excel.EntityCellValue | undefined; return value;', []],

    ['asked for by if', "if (isApiSupported('1.13')) range.getMergedAreasOrNullObject();", []],
    [
      'asked for by if, the other branch',
      "if (!isApiSupported('1.13')) return; else range.getMergedAreasOrNullObject();",
      [],
    ],
    [
      'asked for before',
      "if (!isApiSupported('1.13')) return; range.getMergedAreasOrNullObject();",
      [],
    ],
    [
      'asked for before, by a block',
      "if (ask || !isApiSupported('1.13')) { throw new Error(); } range.getMergedAreasOrNullObject();",
      [],
    ],
    [
      'asked for by ?:',
      "return isApiSupported('1.13') ? range.getMergedAreasOrNullObject() : undefined;",
      [],
    ],
    [
      'asked for by &&',
      "return ask && isApiSupported('1.13') && range.getMergedAreasOrNullObject();",
      [],
    ],
    [
      'asked for by ||',
      "return !isApiSupported('1.13') || range.getMergedAreasOrNullObject();",
      [],
    ],
    [
      'asked for in a constant',
      "const can = ask && isApiSupported('1.20'); return can ? { mergeUndoGroup: true } satisfies Excel.RunOptions : {};",
      [],
    ],
    [
      'asked for around a function',
      "if (isApiSupported('1.13')) return () => range.getMergedAreasOrNullObject(); return;",
      [],
    ],
    [
      'asked for in Office’s own way',
      "if (Office.context.requirements.isSetSupported('ExcelApi', '1.13')) range.getMergedAreasOrNullObject();",
      [],
    ],
    [
      'a later set than needed is asked for',
      "if (isApiSupported('1.16')) range.getMergedAreasOrNullObject();",
      [],
    ],

    [
      'too low a set is asked for: 1.9 is below 1.13',
      "if (isApiSupported('1.9')) range.getMergedAreasOrNullObject();",
      ['getMergedAreasOrNullObject needs ExcelApi 1.13'],
    ],
    [
      'another set is asked for',
      "if (Office.context.requirements.isSetSupported('DialogApi', '1.13')) range.getMergedAreasOrNullObject();",
      ['getMergedAreasOrNullObject needs ExcelApi 1.13'],
    ],
    [
      'the wrong branch',
      "if (isApiSupported('1.13')) return; range.getMergedAreasOrNullObject();",
      ['getMergedAreasOrNullObject needs ExcelApi 1.13'],
    ],
    [
      'the other branch',
      "return isApiSupported('1.13') ? undefined : range.getMergedAreasOrNullObject();",
      ['getMergedAreasOrNullObject needs ExcelApi 1.13'],
    ],
    [
      'asked for, but not only',
      "if (ask || isApiSupported('1.13')) range.getMergedAreasOrNullObject();",
      ['getMergedAreasOrNullObject needs ExcelApi 1.13'],
    ],
    [
      'asked for, and gone on without',
      "if (!isApiSupported('1.13')) ask = false; range.getMergedAreasOrNullObject();",
      ['getMergedAreasOrNullObject needs ExcelApi 1.13'],
    ],
    [
      'asked for, too late',
      "range.getMergedAreasOrNullObject(); return isApiSupported('1.13');",
      ['getMergedAreasOrNullObject needs ExcelApi 1.13'],
    ],
    [
      'another question',
      'if (ask) range.getMergedAreasOrNullObject();',
      ['getMergedAreasOrNullObject needs ExcelApi 1.13'],
    ],

    ['paths of a load', "range.load('address, format/fill/color,isNullObject');", []],
    ['a list of paths', "range.load(['address', 'format/protection/locked']);", []],
    [
      'paths of a collection',
      "context.workbook.names.load('items/name,count'); context.workbook.names.load('formula');",
      ['count leads to no property'],
    ],
    [
      'an object',
      "context.workbook.worksheets.load({ select: 'name', top: 3, expand: 'charts' });",
      [],
    ],
    [
      'an object of properties',
      'range.load({ address: true, format: { fill: { color: true } } });',
      [],
    ],
    ['of a context', "context.load(range, 'address,adress');", ['adress leads to no property']],
    ['a property misspelt', "range.load('adress');", ['adress leads to no property']],
    [
      'a step misspelt',
      "range.load('format/fil/color');",
      ['format/fil/color leads to no property'],
    ],
    ['a method', "range.load('getCell');", ['getCell leads to no property']],
    [
      'of an object',
      "context.workbook.worksheets.load({ select: 'nam' });",
      ['nam leads to no property'],
    ],
    [
      'one of two',
      "range.load(ask ? 'address' : 'valuesAsJson');",
      ['valuesAsJson needs ExcelApi 1.16'],
    ],
    [
      'a path that is too new',
      "range.load('values,valuesAsJson');",
      ['valuesAsJson needs ExcelApi 1.16'],
    ],
    ['a path that is asked for', "if (isApiSupported('1.16')) range.load('valuesAsJson');", []],
    [
      'paths that a caller gives',
      "const read = (paths: string) => range.load(paths); read('address'); read('adress');",
      ['adress leads to no property'],
    ],
    [
      'paths that a caller gives, too new in one place',
      "function read(paths: string) { range.load(paths); } read('valuesAsJson'); if (isApiSupported('1.16')) read('valuesAsJson');",
      ['valuesAsJson needs ExcelApi 1.16'],
    ],
    [
      'paths that nobody gives',
      'return (paths: string) => range.load(paths);',
      ['paths leads to no property'],
    ],
    ['a path made when the code runs', 'range.load(`${ask}`);', ['`${ask}` leads to no property']],
  ];
