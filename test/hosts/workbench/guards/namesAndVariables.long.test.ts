import { check, guardedGrid, named, type Row } from './checkCells';

const three = { A1: 10, A2: 30, A3: 20 };
const money = { A1: 60, B1: 20 };

describe('names and variables', () => {
  test.each<Row>([
    [
      'a name given to a parameter of the same name',
      { ...money, C1: '=LAMBDA(wacc,wacc*2)(wacc)' },
      { C1: 40 },
      named({ wacc: 'Sheet1!$B$1' }),
    ],
    [
      'names crossed',
      { ...money, C1: '=LAMBDA(spend,revenue,spend-revenue)(revenue,spend)' },
      { C1: -40 },
      named({ spend: 'Sheet1!$A$1', revenue: 'Sheet1!$B$1' }),
    ],
    [
      'a name that holds a LAMBDA with such a parameter',
      { ...money, C1: '=GAP(A1,revenue)', C2: '=GAP(revenue,spend)+1', C3: '=gap(1,GAP(3,2))' },
      { C1: 40, C2: -39, C3: 0 },
      named({
        spend: 'Sheet1!$A$1',
        revenue: 'Sheet1!$B$1',
        GAP: '=LAMBDA(spend,revenue,spend-revenue)',
      }),
    ],
    [
      'a variable is not the name',
      { ...money, C1: '=LET(x,1,x+1)', C2: '=x', C3: '=LET(y,x,x,5,x+y)' },
      { C1: 2, C2: 60, C3: 65 },
      named({ x: 'Sheet1!$A$1' }),
    ],
    ['LET within LET', { C1: '=LET(x,1,LET(x,x+1,x*10))' }, { C1: 20 }],
    ['LET in the value of the same variable', { C1: '=LET(x,LET(x,2,x+1),x*x)' }, { C1: 9 }],
    ['a parameter bound again', { C1: '=LAMBDA(x,LAMBDA(x,x*2)(x+1))(3)' }, { C1: 8 }],
    [
      'a parameter of MAP within LET',
      { ...three, C1: '=LET(x,2,SUM(MAP(A1:A3,LAMBDA(x,x*2)))+x)' },
      { C1: 122 },
    ],
    ['upper and lower case', { C1: '=LET(Rate_,2,RATE_*rate_)' }, { C1: 4 }],
    [
      'a minus before what is bound',
      {
        C1: '=LAMBDA(x,-x)(2)',
        C2: '=LAMBDA(x,y,-(x)*y)(2,3)',
        C3: '=LET(a,2,-a^2+1)',
        C4: '=LET(a,2,10^-a)',
        C5: '=LET(a,{1,2},SUM(-a%))',
        C6: '=LET(a,2,3-a)',
        C7: '=LET(a,2,- -a)',
        C8: '=LET(a,2,-SUM(a,1)*2)',
        C9: '=LET(a,2,LAMBDA(b,-b)(-a))',
      },
      { C1: -2, C2: -6, C3: 5, C4: 0.01, C5: -0.03, C6: 1, C7: 2, C8: -6, C9: 2 },
    ],
    [
      'a name like a function',
      { ...money, C1: '=ROUND(RATE(10,-100,800),6)', C2: '=Rate*2', C3: '=SUM(sum,1)' },
      { C1: 0.042775, C2: 40, C3: 61 },
      named({ Rate: 'Sheet1!$B$1', Sum: 'Sheet1!$A$1' }),
    ],
    [
      'what a name stands for is not parted',
      { ...money, C1: '=total*2', C2: '=2^growth', C3: '=-total', C4: '=total%' },
      { C1: 160, C2: 4, C3: -80, C4: 0.8 },
      named({ total: '=Sheet1!$A$1+Sheet1!$B$1', growth: '=1+1' }),
    ],
    [
      'constants, arrays and texts',
      { C1: '=SUM(list)', C2: '=word&"!"', C3: '=half*4', C4: '=INDEX(list,2)', C5: '=SUM(minus)' },
      { C1: 6, C2: 'ab!', C3: 2, C4: 2, C5: -5 },
      named({ list: '={1,2,3}', word: '="ab"', half: '0.5', minus: '=-5' }),
    ],
    [
      'a block, also as an end of a range',
      {
        ...three,
        C1: '=SUM(all)',
        C2: '=SUM(first:A3)',
        C3: '=ROWS(all)',
        C4: '=SUM(OFFSET(first,1,0))',
      },
      { C1: 60, C2: 60, C3: 3, C4: 30 },
      named({ all: 'Sheet1!$A$1:$A$3', first: 'Sheet1!$A$1' }),
    ],
    [
      'names that contain each other end',
      { C1: '=round_a', C2: '=self' },
      { C1: '#NAME?', C2: '#NAME?' },
      named({ round_a: '=round_b+1', round_b: '=round_a+1', self: '=self' }),
    ],
    [
      'even if each contains the other twice',
      { C1: '=round_a', C2: '=self' },
      { C1: '#NAME?', C2: '#NAME?' },
      named({ round_a: '=round_b+round_b', round_b: '=round_a*round_a', self: '=self&self&self' }),
    ],
    [
      'a word in a text is a text',
      { C1: '="wacc"&"LET(x"' },
      { C1: 'waccLET(x' },
      named({ wacc: '=1' }),
    ],
    [
      'nonsense is an error of its own cell',
      {
        C1: '=LAMBDA(,1)',
        C2: '=LET()',
        C3: '=LAMBDA()',
        C4: '=LET(x,1)',
        C5: '=LET(1,2,3)',
        C6: '=LAMBDA(x,x)(1,2)',
      },
      { C1: '#VALUE!', C2: '#ERROR!', C3: '#NAME?', C4: '#ERROR!' },
    ],
  ])('%s', (...row) => check(row));

  test('the same formula in a workbook opened later', async () => {
    const cells = { C1: '=LET(x,A1,LET(x,x+1,x*10))' };
    const grid = guardedGrid();
    expect(await grid.after({ ...cells, A1: 1 }, 'C1')).toEqual([20]);
    expect(await grid.another().after({ ...cells, A1: 2 }, 'C1')).toEqual([30]);
  });
});
