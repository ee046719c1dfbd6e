import { languages } from '../../../src/language';
import { aiPaybackRisk } from '../../../src/functions/aiPaybackRisk';
import { estimateArgument } from '../../../src/ui/model/estimate';

const [, revenue] = aiPaybackRisk.arguments;

test('the message is in the language requested, and read only then', () => {
  const entry = { low: '1', likely: '', high: '', sheet: undefined };
  const fault = estimateArgument(revenue!, entry, 'Sheet1');
  if (typeof fault === 'string' || fault.kind !== 'wrong') throw new Error('nothing is wrong');
  for (const language of languages) {
    const told = Object.getOwnPropertyDescriptor(fault.message, language);
    expect(told?.get).toBeDefined();
    expect(fault.message[language]).toContain('revenue');
  }
});
