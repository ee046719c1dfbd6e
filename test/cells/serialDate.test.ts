import { serialDate } from '../../src/cells/serialDate';

describe("serialDate is Excel's own number", () => {
  test.each([
    ['1900-03-01', 61, 'the first after the day that never was'],
    ['1970-01-01', 25_569, 'where JavaScript counts from'],
    ['2000-02-29', 36_585, 'a leap day'],
    ['2022-11-30', 44_895, "ChatGPT's launch"],
    ['2024-03-31', 45_382, 'a day that loses an hour in Europe'],
    ['2024-07-27', 45_500, 'the article'],
  ])('%s is %d: %s', (date, serial) => {
    expect(serialDate(date)).toBe(serial);
  });
});
