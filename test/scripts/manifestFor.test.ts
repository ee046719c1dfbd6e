import { manifestFor } from '../../scripts/build/manifestFor';

describe('manifestFor', () => {
  test('puts the address everywhere', () => {
    const manifest = '<A u="https://localhost:3000/a.html"/><B>https://localhost:3000</B>';
    expect(manifestFor(manifest, 'https://example.com/capex')).toBe(
      '<A u="https://example.com/capex/a.html"/><B>https://example.com/capex</B>',
    );
  });

  test('refuses a manifest without the address that is to be replaced', () => {
    expect(() => manifestFor('<A/>', 'https://example.com')).toThrow('does not contain');
  });
});
