const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

export const en = {
  month: (year: number, month: number) => `${months[month - 1]} ${year}`,
  date: (year: number, month: number, day: number) => `${day} ${months[month - 1]} ${year}`,
  range: (from: string, to: string) => `${from} to ${to}`,
};
