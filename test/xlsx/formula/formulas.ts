import fc from 'fast-check';

/** Any formula of Excel's, made of all that the language has, as a user types it. */
export const anyFormula: fc.Arbitrary<string> = fc
  .letrec<Record<'formula' | 'operand', string>>((tie) => ({
    operand: fc.oneof(
      { maxDepth: 4, depthIdentifier: 'formula' },
      fc.constantFrom(
        ...[
          '1',
          '2.5',
          '1E-14',
          'TRUE',
          '#N/A',
          '#REF!',
          '"A1"',
          '"say ""@B1#"""',
          '"_xlfn."',
          '""',
        ],
        ...['A1', '$B$2', 'A1:B3', 'A:A', '2:3', 'Sheet1!A1', "'a b'!A1:A9", "'it''s'!$A:$A"],
        ...['[1]Model!A1', "'[1]a b'!A1", 'SUM(Sheet1:Sheet4!A1)', 'rate', 'Sheet1!rate'],
        ...[
          'A1.:.B9',
          'A:.A',
          'Deals[Spend]',
          'Deals[@Spend]',
          'Deals[@[Net spend]]',
          'Deals[#All]',
        ],
        ...['Deals[[#Totals],[Spend]]', 'Deals[@[Q1]:[Q4]]', "Deals['#x]", '{1,2;"a",#N/A}'],
        ...['A1#', "'a b'!C1#", '@A1:A3', '@rate', '@Deals[Spend]', 'x', 'y'],
      ),
      tie('formula').map((inner) => `(${inner})`),
      tie('formula').map((inner) => `SUM(${inner})`),
      fc
        .tuple(
          fc.constantFrom(
            'IFNA',
            'SORT',
            'FILTER',
            'T.DIST.2T',
            'MAX',
            'CAPEX.AI_GAP',
            '_xlfn.FOO',
            'mine',
            'seq.uence',
          ),
          fc.array(tie('formula'), { maxLength: 3 }),
          fc.constantFrom(',', ', ', ',\n  '),
        )
        .map(([name, given, comma]) => `${name}(${given.join(comma)})`),
      fc
        .tuple(fc.constantFrom('x', 'y', 'rate'), tie('formula'), tie('formula'))
        .map(([name, value, body]) => `LET(${name},${value},${body}*${name})`),
      fc
        .tuple(fc.constantFrom('x', 'y'), tie('formula'))
        .map(([name, body]) => `LAMBDA(${name},[z],IF(ISOMITTED(z),${name},${body}))(1)`),
      tie('formula').map((inner) => `@INDEX(${inner},1)`),
      tie('operand').map((inner) => `BYROW(${inner},SUM)`),
    ),
    formula: fc.oneof(
      { maxDepth: 4, depthIdentifier: 'formula' },
      tie('operand'),
      fc
        .tuple(
          tie('operand'),
          fc.constantFrom('+', ' * ', '^', '&', '<>', '>=', '\n-'),
          tie('formula'),
        )
        .map((parts) => parts.join('')),
      tie('operand').map((inner) => `-${inner}`),
      tie('operand').map((inner) => `${inner}%`),
    ),
  }))
  .formula.map((formula) => `=${formula}`);
