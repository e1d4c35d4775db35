import fc from 'fast-check';
import { normalisedEmail, normalisedPhone, withInitialCapitals } from './lead.normalisation.js';

describe('withInitialCapitals', () => {
  it.each([
    [' ANA maria ', 'Ana Maria'],
    ["o'neil mcdonald", "O'Neil Mcdonald"],
    ['garcía-lópez', 'García-López'],
    ['JOSÉ', 'José'],
    ['élodie', 'Élodie'],
    ['ßeta', 'ßeta'],
    ['李 小龙', '李 小龙'],
  ])('makes %j %j', (typed, stored) => expect(withInitialCapitals(typed)).toBe(stored));

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        const once = withInitialCapitals(name);
        expect(withInitialCapitals(once)).toBe(once);
      }),
    );
  });
});

describe('normalisedPhone', () => {
  it.each([
    ['+34 600-111-222', '+34600111222'],
    ['(555) 123-4567', '5551234567'],
    ['++555123456', '++555123456'],
    ['abc', ''],
  ])('makes %j %j', (typed, stored) => expect(normalisedPhone(typed)).toBe(stored));
});

describe('normalisedEmail', () => {
  it('trims and lower-cases', () => expect(normalisedEmail(' Ana@Example.com ')).toBe('ana@example.com'));
});
