import { call, functionNamed, TestError } from './call';

const entity = { type: 'Entity', text: 'Big Tech', basicType: 'Error', basicValue: '#VALUE!' };
const stock = { ...entity, type: 'LinkedEntity', text: 'MICROSOFT CORP (XNAS:MSFT)' };
const image = { type: 'WebImage', address: 'https://example.com/', basicType: 'Error' };
const formatted = (basicValue: number) => ({
  type: 'FormattedNumber',
  basicType: 'Double',
  basicValue,
  numberFormat: '$#,##0',
});

describe('a data type with a value of its own is that value', () => {
  test.each<[why: string, value: object, answer: unknown]>([
    ['a formatted number', formatted(60), 3],
    [
      'one without its basic type, which is optional',
      { ...formatted(60), basicType: undefined },
      3,
    ],
    ['a number with properties', { type: 'Double', basicValue: 60, properties: {} }, 3],
    ['a linked entity with a number', { ...stock, basicType: 'Double', basicValue: 60 }, 3],
    ['a blank cell', { type: 'Empty', basicType: 'Empty', basicValue: '' }, 0],
    ['a type of a later Excel', { type: 'Later', basicType: 'Double', basicValue: 60 }, 3],
    ['a type that this Excel cannot show', { ...formatted(60), type: 'NotAvailable' }, 3],
  ])('%s', (_, value, answer) => {
    expect(functionNamed('AI_PAYBACK')([[value]], 20)).toEqual([[answer]]);
  });

  test.each<[why: string, value: object, message: string]>([
    ['text', { type: 'String', basicValue: '60' }, 'investment must be a number, not "60"'],
    ['a boolean', { type: 'Boolean', basicValue: true }, 'investment must be a number, not TRUE'],
    ['a number outside the domain', formatted(-1), 'investment must be at least 0, not -1'],
    [
      'a number that is none',
      { type: 'FormattedNumber', basicValue: NaN },
      'investment must be a number, not NaN',
    ],
  ])('%s is judged like any other', (_, value, message) => {
    const answer = functionNamed('AI_PAYBACK')([[value]], 20);
    expect(answer).toEqual([[new TestError('#VALUE!', message)]]);
  });

  test('text is text', () => {
    const id = { type: 'String', basicValue: 'bigtech.ai_spend', properties: {} };
    expect(functionNamed('AI_BASELINE')([[id]])).toEqual([[60]]);
  });

  test('a blank one is a blank cell: the whole table', () => {
    const blank = { type: 'Empty', basicType: 'Empty', basicValue: '' };
    expect(functionNamed('AI_BASELINE')([[blank]])).toEqual(call('AI_BASELINE()'));
  });

  test('three formatted numbers are a three-point estimate', () => {
    const three = [[54, 60, 66]];
    const risk = functionNamed('AI_PAYBACK_RISK');
    expect(risk([three[0]!.map(formatted)], 20)).toEqual(risk(three, 20));
  });
});

describe('a data type without a value is refused, in its cell alone', () => {
  test.each<[why: string, value: object, type: string]>([
    ['an entity', entity, 'Entity'],
    ['an entity without what is optional', { type: 'Entity', text: 'Big Tech' }, 'Entity'],
    ['one that only says what it shows', { ...entity, basicType: undefined }, 'Entity'],
    ['a stock, a currency', stock, 'LinkedEntity'],
    ['a picture', image, 'WebImage'],
    ['an array', { type: 'Array', elements: [[{ type: 'Double', basicValue: 60 }]] }, 'Array'],
    ['an object that is no data type', { basicValue: 60 }, 'unknown'],
    ['an array instead of a single value', [60], 'unknown'],
  ])('%s', (_, value, type) => {
    const given = [[value], [60]];
    expect(functionNamed('AI_PAYBACK')(given, 20)).toEqual([
      [
        new TestError(
          '#VALUE!',
          `investment is a data type without a value (${type}); use one of its fields, such as A1.Price`,
        ),
      ],
      [3],
    ]);
    expect(functionNamed('AI_PAYBACK', 'zh-CN')(given, 20)[0]).toEqual([
      new TestError(
        '#VALUE!',
        `investment 是没有值的数据类型（${type}）；请改用它的某个字段，例如 A1.Price`,
      ),
    ]);
  });
});

describe('an error is passed on', () => {
  test.each<[why: string, value: object]>([
    ['as Excel’s runtime makes it', { code: '#DIV/0!' }],
    ['as newer ones make it', { type: 'Error', basicValue: '#DIV/0!', code: '#DIV/0!' }],
    ['as the pane reads it from cells', { error: '#DIV/0!' }],
  ])('%s: itself', (_, error) => {
    expect(functionNamed('AI_GAP')([[error]], 20)[0]![0]).toBe(error);
  });

  test.each<[why: string, value: object, code: string]>([
    [
      'a data type’s error',
      { type: 'Error', basicType: 'Error', basicValue: '#DIV/0!', errorType: 'Div0' },
      '#DIV/0!',
    ],
    ['a LAMBDA', { type: 'Function', basicType: 'Error', basicValue: '#CALC!' }, '#CALC!'],
    ['what is still being fetched', { ...stock, basicValue: '#BUSY!' }, '#BUSY!'],
  ])('%s: as the host’s own, for Excel takes no other back', (_, value, code) => {
    expect(functionNamed('AI_GAP')([[value], [60]], 20)).toEqual([[new TestError(code, '')], [40]]);
  });
});
