import { XmlError } from '../../../src/xlsx/package/xmlError';
import { spliced, withAttribute, withChild, without } from '../../../src/xlsx/package/splice';
import {
  child,
  childrenOf,
  everyElement,
  readXml,
  relationshipId,
} from '../../../src/xlsx/package/xml';
import { escapedAttribute, escapedText } from '../../../src/xlsx/package/xmlText';

const text =
  '<?xml version="1.0"?><!-- <no> --><x:a one="1" two=\'>"&#10;&lt;\'>' +
  '<b/>t&amp;u<x:c r:id="rId7"><![CDATA[<&>]]><d>deep</d>v</x:c ></x:a>';
const root = readXml(text);

test('an element has its position', () => {
  const c = child(root, 'c');
  expect(text.slice(root.start, root.openEnd)).toBe('<x:a one="1" two=\'>"&#10;&lt;\'>');
  expect(text.slice(c?.openEnd, c?.closeStart)).toBe('<![CDATA[<&>]]><d>deep</d>v');
  expect(text.slice(c?.closeStart, c?.end)).toBe('</x:c >');
  const b = child(root, 'b');
  expect(b).toMatchObject({ isEmpty: true, openEnd: b?.end, closeStart: b?.end });
});

test('names, attributes and texts are read', () => {
  expect(root).toMatchObject({ name: 'x:a', local: 'a', text: 't&u' });
  expect([...root.attributes]).toEqual([
    ['one', '1'],
    ['two', '>"\n<'],
  ]);
  expect(child(root, 'c')?.text).toBe('<&>v');
  expect(child(root, 'c', 'd')?.text).toBe('deep');
  expect(child(root, 'none', 'd')).toBeUndefined();
  expect(childrenOf(root, 'c').map(relationshipId)).toEqual(['rId7']);
  expect([...everyElement(root)].map(({ local }) => local)).toEqual(['a', 'b', 'c', 'd']);
});

test.each([
  ['an element that is not closed', '<a><b></b>'],
  ['tags that cross', '<a><b></a></b>'],
  ['a tag that does not end', '<a b="'],
  ['a tag in a tag', '<a <b/>'],
  ['no element', 'text'],
  ['nothing', ''],
])('%s is refused', (_, broken) => {
  expect(() => readXml(broken)).toThrow(XmlError);
});

test.each([
  ['an entity of its own', '<!DOCTYPE a [<!ENTITY b "bb">]><a>&b;</a>'],
  ['a file outside', '<!DOCTYPE a SYSTEM "file:///etc/passwd"><a>&b;</a>'],
  ['a code that is no character', '<a>&#x110000;</a>'],
  ['an ampersand that is not escaped', '<a>R&D</a>'],
])('%s is refused, and nothing is looked up', (_, broken) => {
  expect(() => readXml(broken).text).toThrow(/says nothing/);
});

test('names such as __proto__ are names', () => {
  const odd = readXml('<__proto__ __proto__="1" constructor="2"/>');
  expect(odd.attributes.get('__proto__')).toBe('1');
  expect(() => readXml('<a>&constructor;</a>').text).toThrow(/says nothing/);
});

test('an element whose inside is not read is as long as it is', () => {
  const sheet = readXml('<s><data><row/><row></row></data><after/></s>', ['data']);
  expect(sheet.children.map(({ local, children }) => [local, children.length])).toEqual([
    ['data', 0],
    ['after', 0],
  ]);
});

test('a deeply nested text is read', () => {
  const deep = readXml('<a>'.repeat(100_000) + '</a>'.repeat(100_000));
  expect([...everyElement(deep)]).toHaveLength(100_000);
});

describe('changes of a text', () => {
  const xml = '<a one="1"  two="2"><b/><c></c></a>';
  const tree = readXml(xml);
  const changed = (...splices: Parameters<typeof spliced>[1]) => spliced(xml, splices);
  const b = child(tree, 'b') ?? tree;
  const c = child(tree, 'c') ?? tree;
  test.each([
    [
      'another value',
      changed(withAttribute(tree, 'one', 'a"b')),
      '<a one="a&quot;b"  two="2"><b/><c></c></a>',
    ],
    ['no attribute', changed(withAttribute(tree, 'two', undefined)), '<a one="1"><b/><c></c></a>'],
    [
      'a new attribute',
      changed(withAttribute(b, 'x', 1)),
      '<a one="1"  two="2"><b x="1"/><c></c></a>',
    ],
    ['none of what is not there', changed(withAttribute(b, 'x', undefined)), xml],
    [
      'a child of an empty tag',
      changed(withChild(b, '<d/>')),
      '<a one="1"  two="2"><b><d/></b><c></c></a>',
    ],
    [
      'a child of another',
      changed(withChild(c, '<d/>')),
      '<a one="1"  two="2"><b/><c><d/></c></a>',
    ],
    ['no element', changed(without(b), without(c)), '<a one="1"  two="2"></a>'],
    [
      'in the order given at one place',
      spliced('ab', [
        { start: 1, end: 1, text: '1' },
        { start: 1, end: 2, text: 'B' },
        { start: 1, end: 1, text: '2' },
      ]),
      'a12B',
    ],
  ])('%s', (_, result, expected) => {
    expect(result).toBe(expected);
  });

  test.each([
    ['that overlap', 0, 3, 2, 4],
    ['outside', 0, 1, 5, 9],
    ['that end before they begin', 0, 1, 4, 3],
  ])('those %s are refused', (_, ...[a, b, c, d]) => {
    const splices = [
      { start: a, end: b, text: '' },
      { start: c, end: d, text: '' },
    ];
    expect(() => spliced('abcde', splices)).toThrow(RangeError);
  });
});

test('what is escaped reads back', () => {
  const odd = ' <a href="x">R&D</a>\r\n\t';
  const again = readXml(`<a b="${escapedAttribute(odd)}">${escapedText(odd)}</a>`);
  expect([again.text, again.attributes.get('b')]).toEqual([odd, odd]);
});
