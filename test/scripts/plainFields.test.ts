import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import plainFields from '../../scripts/build/plainFields';

test.each([
  ['_defineProperty(this, "_value", void 0);', 'this._value = void 0;'],
  ['_defineProperty(this, "pattern", "");', 'this.pattern = "";'],
  ['_defineProperty(this, "_row", -1);', 'this._row = -1;'],
  // Until something else is a part of what is set, it stays as it is.
  ['_defineProperty(this, "_cache", /* @__PURE__ */ new Map());', undefined],
  ['_defineProperty(this, "_range", {\n\tstartRow: -1\n});', undefined],
  ['_defineProperty(NullValueObject, "_instance", void 0);', undefined],
  ['_defineProperty(this, "row", 0);\n\tget row() {', undefined],
])('%s', (code, expected = code) => {
  expect(plainFields(code)).toBe(expected);
});

test('the engine has such fields', () => {
  const folder = dirname(require.resolve('@univerjs/engine-formula'));
  const code = readFileSync(join(folder, '../es/index.js'), 'utf8');
  const count = (text: string) => text.split('_defineProperty(this,').length;
  expect(count(plainFields(code))).toBeLessThan(count(code) / 4);
});
