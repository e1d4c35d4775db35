import fc from 'fast-check';
import { isHiddenNumber, normalisePhoneNumber } from './normalise.js';

describe('normalisePhoneNumber', () => {
  it.each([
    ['030 23125011', '+493023125011'],
    ['0049 30 23125011', '+493023125011'],
    ['+49 (0)30 23125011', '+493023125011'],
    ['4930 23125011', '+493023125011'],
    ['030/23125011', '+493023125011'],
    ['0049 (0) 30 23125011', '+493023125011'],
    ['0049 (0)30 23125011', '+493023125011'],
    ['049 30 23125011', '+493023125011'],
    ['49 171 3920055', '+491713920055'],
    ['0171 3920055', '+491713920055'],
    ['1713920055', '+491713920055'],
    ['tel:+49-30-23125011', '+493023125011'],
    ['sip:+493023125011@pbx.example;user=phone', '+493023125011'],
    ['+49 30 23125011 ext. 12', '+493023125011'],
    ['+49 30 23125011x12', '+493023125011'],
    ['+49 30 23125011,12', '+493023125011'],
    ['+49 30 23125011 Durchwahl 12', '+493023125011'],
    ['+49 30 23125011;ext=12', '+493023125011'],
    ['\uff0b\uff14\uff19 30 23125011', '+493023125011'],
    ['+12025550143', '+12025550143'],
    ['++49 30 23125011', '+493023125011'],
  ])('%j is %j', (raw, expected) => {
    expect(normalisePhoneNumber(raw)).toBe(expected);
  });

  it.each([
    null,
    undefined,
    '',
    '  ',
    'anonymous',
    'Anonymous',
    'UNAVAILABLE',
    '112',
    '23125011',
    '+',
    'x12',
    '+49',
    'abc',
  ])('%j is no number', (raw) => {
    expect(normalisePhoneNumber(raw)).toBeNull();
  });

  it('reads numbers without country code as numbers of the region', () => {
    expect(normalisePhoneNumber('01 5123456', 'AT')).toBe('+4315123456');
    expect(normalisePhoneNumber('044 668 18 00', 'CH')).toBe('+41446681800');
    expect(normalisePhoneNumber('030 23125011', 'Germany')).toBe('+493023125011');
  });

  it('takes a leading 49 for the country code in Germany only', () => {
    expect(normalisePhoneNumber('4930 23125011', 'DE')).toBe('+493023125011');
    expect(normalisePhoneNumber('4930 23125011', 'US')).not.toBe('+493023125011');
  });

  it('leaves its own results as they are, whatever the region', () => {
    const written = fc.stringMatching(/^(\+|00|0|49|)[1-9][0-9 ()/-]{4,14}$/);
    const region = fc.constantFrom('DE', 'AT', 'CH', 'US', 'FR', null);
    fc.assert(
      fc.property(written, region, region, (raw, first, second) => {
        const once = normalisePhoneNumber(raw, first);
        if (once !== null) expect(normalisePhoneNumber(once, second)).toBe(once);
      }),
    );
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (raw) => {
        const result = normalisePhoneNumber(raw);
        expect(result === null || /^\+[1-9]\d{4,14}$/.test(result)).toBe(true);
      }),
    );
  });
});

it('knows the words for hidden numbers', () => {
  expect(isHiddenNumber(' Anonymous ')).toBe(true);
  expect(isHiddenNumber('sip:anonymous@anonymous.invalid')).toBe(true);
  expect(isHiddenNumber('+493023125011')).toBe(false);
});
