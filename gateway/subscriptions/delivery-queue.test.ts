import fc from 'fast-check';
import { DeliveryQueue, type Queued } from './delivery-queue.js';

interface Item extends Queued {
  readonly n: number;
}

const item = (n: number, key = '', bytes = 1): Item => ({ n, key, cursor: String(n), bytes });
const LIMITS = { events: 3, bytes: 100 };

function drain(queue: DeliveryQueue<Item>) {
  const drained = [];
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    drained.push({ n: next.item.n, missed: next.missed });
  }
  return drained;
}

describe('a queue of events', () => {
  it('where nothing may be dropped takes no more than there is room for', () => {
    const queue = new DeliveryQueue<Item>('CLOSE', LIMITS);
    expect([1, 2, 3, 4].map((n) => queue.push(item(n)))).toEqual([true, true, true, false]);
    expect(drain(queue).map(({ n }) => n)).toEqual([1, 2, 3]);
    expect(queue.isFull).toBe(false);
  });

  it('where events may be missed drops the oldest and says which', () => {
    const queue = new DeliveryQueue<Item>('GAP', LIMITS);
    for (let n = 1; n <= 5; n++) queue.push(item(n));
    expect(drain(queue)).toEqual([
      { n: 3, missed: { events: 2, from: '1', to: '2' } },
      { n: 4, missed: null },
      { n: 5, missed: null },
    ]);
  });

  it('of states keeps the newest of each thing, and says nothing', () => {
    const queue = new DeliveryQueue<Item>('LATEST', LIMITS);
    for (let n = 1; n <= 9; n++) queue.push(item(n, n % 2 === 0 ? 'even' : 'odd'));
    expect(drain(queue)).toEqual([
      { n: 8, missed: null },
      { n: 9, missed: null },
    ]);
  });

  it('of states about more things than there is room for says that some are missing', () => {
    const queue = new DeliveryQueue<Item>('LATEST', LIMITS);
    for (let n = 1; n <= 4; n++) queue.push(item(n, String(n)));
    expect(drain(queue)[0]).toEqual({ n: 2, missed: { events: 1, from: '1', to: '1' } });
  });

  it('holds one item that is larger than all its room', () => {
    const queue = new DeliveryQueue<Item>('GAP', LIMITS);
    queue.push(item(1, '', 500));
    expect(queue.size).toBe(1);
    queue.push(item(2, '', 500));
    expect(drain(queue)).toEqual([{ n: 2, missed: { events: 1, from: '1', to: '1' } }]);
  });

  it('hands on what was missed before an item that it drops', () => {
    const queue = new DeliveryQueue<Item>('GAP', { events: 1, bytes: 100 });
    queue.push(item(5), { events: 2, from: '3', to: '4' });
    queue.push(item(6));
    expect(drain(queue)).toEqual([{ n: 6, missed: { events: 3, from: '3', to: '5' } }]);
    queue.push(item(7), { events: null });
    queue.push(item(8));
    expect(drain(queue)).toEqual([{ n: 8, missed: { events: null, from: '7', to: '7' } }]);
  });

  it('loses nothing silently: what comes out and what is told as missing is what went in, in order', () => {
    const steps = fc.array(fc.oneof(fc.record({ bytes: fc.integer({ min: 1, max: 60 }) }), fc.constant('take')), {
      maxLength: 200,
    });
    fc.assert(
      fc.property(steps, fc.constantFrom('GAP' as const, 'CLOSE' as const), (all, whenBehind) => {
        const queue = new DeliveryQueue<Item>(whenBehind, LIMITS);
        let pushed = 0;
        let expected = 1;
        const check = () => {
          const next = queue.shift();
          if (next === undefined) return;
          const missed = next.missed?.events ?? 0;
          if (next.missed !== null) expect(next.missed.from).toBe(String(expected));
          expect(next.item.n).toBe(expected + missed);
          expected = next.item.n + 1;
        };
        for (const step of all) {
          if (typeof step === 'string') check();
          else if (queue.push(item(pushed + 1, '', step.bytes))) pushed += 1;
          expect(queue.size).toBeLessThanOrEqual(LIMITS.events);
        }
        while (queue.size > 0) check();
        expect(expected).toBe(pushed + 1);
      }),
    );
  });
});
