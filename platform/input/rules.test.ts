import { InvalidInput } from '../errors/domain-error.js';
import { atMost, foreignId, jsonObject, notNull, text, texts } from './rules.js';

const refused = (rule: () => unknown): InvalidInput => {
  try {
    rule();
  } catch (error) {
    return error as InvalidInput;
  }
  throw new Error('It was not refused.');
};

describe('the rules of inputs', () => {
  it('leave what is not given as it is', () => {
    for (const nothing of [undefined, null]) {
      expect(text(nothing, 'field', 5)).toBe(nothing);
      expect(atMost(nothing, 'field', 5)).toBe(nothing);
      expect(foreignId(nothing, 'field')).toBe(nothing);
      expect(jsonObject(nothing, 'field')).toBe(nothing);
    }
  });

  it('name the field at fault', () => {
    expect(refused(() => text('', 'name', 5))).toMatchObject({ code: 'INVALID_INPUT', path: ['name'] });
    expect(refused(() => text('', ['address', 'city'], 5)).path).toEqual(['address', 'city']);
    expect(refused(() => texts(['a', ' '], 'tags')).path).toEqual(['tags', '1']);
    expect(refused(() => notNull(null, 'name')).path).toEqual(['name']);
  });

  describe('text', () => {
    it('is trimmed and measured in characters, not in halves of them', () => {
      expect(text('  hello ', 'field', 5)).toBe('hello');
      expect(text('🎈🎈', 'field', 2)).toBe('🎈🎈');
      expect(refused(() => text('🎈🎈🎈', 'field', 2)).message).toBe('At most 2 characters.');
      expect(refused(() => text('🎈', 'field', 5, { min: 2 })).message).toBe('At least 2 characters.');
      expect(refused(() => text('   ', 'field', 5)).message).toBe('This must not be empty.');
    });

    it('follows a pattern', () => {
      expect(text(' de ', 'field', 2, { pattern: /^[a-z]+$/ })).toBe('de');
      expect(refused(() => text('DE', 'field', 2, { pattern: /^[a-z]+$/ }))).toBeInstanceOf(InvalidInput);
    });

    it('may be empty and keep its blanks where only its length counts', () => {
      expect(atMost('', 'field', 3)).toBe('');
      expect(atMost(' a ', 'field', 3)).toBe(' a ');
      expect(refused(() => atMost(' ab ', 'field', 3)).message).toBe('At most 3 characters.');
    });
  });

  it('take an id in its canonical form only', () => {
    expect(foreignId('7B6F1C5E-0000-4000-8000-00000000000A', 'id')).toBe('7b6f1c5e-0000-4000-8000-00000000000a');
    for (const id of ['', 'x', '{7b6f1c5e-0000-4000-8000-00000000000a}', '7b6f1c5e000040008000000000000000']) {
      expect(refused(() => foreignId(id, 'id')).message).toBe('This must be a UUID.');
    }
  });

  describe('jsonObject', () => {
    it('takes objects alone', () => {
      expect(jsonObject({ a: [1, { b: null }] }, 'field')).toEqual({ a: [1, { b: null }] });
      for (const value of [[], 'text', 1, true])
        expect(refused(() => jsonObject(value, 'field'))).toBeInstanceOf(InvalidInput);
    });

    it('counts bytes', () => {
      expect(jsonObject({ a: 'x'.repeat(2) }, 'field', 11)).toEqual({ a: 'xx' });
      expect(refused(() => jsonObject({ a: 'ü'.repeat(2) }, 'field', 11)).message).toBe('Less than 11 bytes as JSON.');
    });

    it('refuses what is nested deeper than a stack', () => {
      let value: unknown = 1;
      for (let depth = 0; depth < 100_000; depth++) value = [value];
      expect(refused(() => jsonObject({ value }, 'field')).message).toBe('At most 20 levels deep.');
    });
  });
});
