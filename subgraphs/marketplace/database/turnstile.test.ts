import { Turnstile } from './turnstile.js';

const tick = () => new Promise((resolve) => setImmediate(resolve));

describe('a turnstile', () => {
  it('lets one of a key through at a time, in the order of coming, and others beside', async () => {
    const turnstile = new Turnstile();
    const inside: string[] = [];
    const log: string[] = [];
    const pass = (key: string, name: string) =>
      turnstile.pass(key, async () => {
        inside.push(key);
        log.push(name);
        await tick();
        expect(inside.filter((other) => other === key)).toHaveLength(1);
        inside.splice(inside.indexOf(key), 1);
        return name;
      });
    expect(await Promise.all([pass('a', 'a1'), pass('a', 'a2'), pass('b', 'b1'), pass('a', 'a3')])).toEqual([
      'a1',
      'a2',
      'b1',
      'a3',
    ]);
    expect(log).toEqual(['a1', 'b1', 'a2', 'a3']);
  });

  it('is not stopped by who fails', async () => {
    const turnstile = new Turnstile();
    const failing = turnstile.pass('a', () => Promise.reject(new Error('no ticket')));
    const next = turnstile.pass('a', async () => 'through');
    await expect(failing).rejects.toThrow('no ticket');
    expect(await next).toBe('through');
  });

  it('remembers nobody', async () => {
    const turnstile = new Turnstile();
    await Promise.all(Array.from({ length: 10 }, (_, index) => turnstile.pass(`${index % 3}`, tick)));
    expect(turnstile).toEqual(new Turnstile());
  });
});
