import { demoPassword } from '../demo/cast.js';
import { brokenPasswordRule } from './password-policy.js';

const anna = { email: 'anna.weber@post.example', name: 'Anna Weber' };

it.each(['drei Wale im Schnee', 'korrekt-pferd-batterie', 'xK3!vb90Qzzz', '鯨が三頭、雪の中で泳ぐ夜', demoPassword])(
  'takes %j',
  (password) => expect(brokenPasswordRule(password, anna)).toBeNull(),
);

it.each([
  ['kurz12345', 'At least 10'],
  ['a'.repeat(129), 'At most 128'],
  ['aabbaabbaabb', 'different'],
  ['Passwort123', 'first that anybody'],
  ['1234567890', 'first that anybody'],
  ['anna.weber@post.example', 'made of'],
  ['anna.weber26', 'made of'],
  ['AnnaWeber2026', 'made of'],
])('refuses %j', (password, reason) => {
  expect(brokenPasswordRule(password, anna)).toContain(reason);
});

it('does not mind the name inside of a longer sentence', () => {
  expect(brokenPasswordRule('anna weber schwimmt im Herbst', anna)).toBeNull();
});

it('counts characters, not halves of surrogate pairs', () => {
  expect(brokenPasswordRule('🐋🐳🐬🦭🐟🐠🐡🦈🐙', anna)).toContain('At least 10');
  expect(brokenPasswordRule('🐋🐳🐬🦭🐟🐠🐡🦈🐙🦑', anna)).toBeNull();
});

it.each(['Passwort', 'qwertz123', '12345678', '1q2w3e4r'])(
  'knows the well-known ones where eight characters will do: %j',
  (password) => {
    expect(brokenPasswordRule(password, anna, 8)).toContain('first that anybody');
  },
);
