import { RecentTexts } from './recent-texts.js';

const kept = (recent: RecentTexts, texts: readonly string[]) => texts.filter((text) => recent.has(text)).length;

it('knows a text, and no other of its length', () => {
  const recent = new RecentTexts(100);
  recent.add('query A');
  expect([recent.has('query A'), recent.has('query B'), recent.has('')]).toEqual([true, false, false]);
});

it('keeps the newest of those that are equally long', () => {
  const recent = new RecentTexts(1_000_000);
  const texts = Array.from({ length: 1_000 }, (_, i) => `text ${String(i).padStart(4)}`);
  for (const text of texts) recent.add(text);
  expect(kept(recent, texts)).toBe(32);
  expect(recent.has(texts.at(-1)!)).toBe(true);
});

it('holds no more than it may', () => {
  const recent = new RecentTexts(1_000);
  const texts = Array.from({ length: 1_000 }, (_, i) => 'x'.repeat(i));
  for (const text of texts) recent.add(text);
  expect(texts.filter((text) => recent.has(text)).join('').length).toBeLessThanOrEqual(1_000);
  expect(recent.has(texts.at(-1)!)).toBe(true);
});
