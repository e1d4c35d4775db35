import { openingWeek, type OpeningHours } from './opening-hours.js';

const lunch: OpeningHours = { day: 'tuesday', opens: '11:30', closes: '14:30' };

it('puts the stretches of a week into their order', () => {
  const evening: OpeningHours = { day: 'tuesday', opens: '17:00', closes: '01:00' };
  const monday: OpeningHours = { day: 'monday', opens: '09:00', closes: '18:00' };
  expect(openingWeek([evening, lunch, monday], 'openingHours')).toEqual([monday, lunch, evening]);
});

it('leaves alone what is left out, and empties the week for null', () => {
  expect(openingWeek(undefined, 'openingHours')).toBeUndefined();
  expect(openingWeek(null, 'openingHours')).toEqual([]);
});

it.each(['24:00', '9:00', '11.30', '12:60', ''])('refuses the time %j', (opens) => {
  expect(() => openingWeek([lunch, { ...lunch, opens }], 'openingHours')).toThrow(
    expect.objectContaining({ path: ['openingHours', '1'] }),
  );
});

it('refuses a fourth stretch on one day', () => {
  expect(() => openingWeek([lunch, lunch, lunch, lunch], 'openingHours')).toThrow('tuesday');
});
