import { numberText } from '../../numberText';

export const en = {
  years: (count: string) => `${count} years`,
  months: (count: string) => `${count} months`,
  times: (count: string) => `${count}×`,
  /** A number of things, such as days. */
  count: (count: string, unit: string) => `${count} ${unit}`,
  /** "about $60 bn" */
  qualified: (qualifier: string, text: string) => `${qualifier} ${text}`,
  /** "$60 bn" */
  money: (value: number, currency: string, scale: string) => {
    const sign = value < 0 ? '−' : '';
    const amount = numberText(Math.abs(value), 'en');
    return [`${sign}${symbol(currency)}${amount}`, scale].join(' ').trim();
  },
};

/** What precedes an amount: "$"; the code itself if the currency has no symbol. */
function symbol(currency: string): string {
  const sign = new Intl.NumberFormat('en', {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
  })
    .formatToParts(0)
    .find(({ type }) => type === 'currency');
  return sign && sign.value !== currency ? sign.value : `${currency} `;
}
