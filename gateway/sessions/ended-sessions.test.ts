import { EndedSessions } from './ended-sessions.js';

describe('a session that is followed', () => {
  it('tells all who follow it that it has ended, and nobody else', () => {
    const sessions = new EndedSessions();
    const [one, two, other] = ['a', 'a', 'b'].map((id) => sessions.follow(id).ended) as [
      AbortSignal,
      AbortSignal,
      AbortSignal,
    ];
    sessions.replace(new Set(['c']));
    expect([one, two, other].map(({ aborted }) => aborted)).toEqual([false, false, false]);
    sessions.replace(new Set(['a', 'c']));
    expect([one, two, other].map(({ aborted }) => aborted)).toEqual([true, true, false]);
    expect([sessions.has('a'), sessions.has('b')]).toEqual([true, false]);
  });

  it('tells those who come after its end at once', () => {
    const sessions = new EndedSessions();
    sessions.replace(new Set(['a']));
    expect(sessions.follow('a').ended.aborted).toBe(true);
  });

  it('is forgotten when nobody has tokens of it any more', () => {
    const sessions = new EndedSessions();
    sessions.replace(new Set(['a']));
    sessions.replace(new Set());
    expect(sessions.has('a')).toBe(false);
  });

  it('tells nothing to those who have left, and goes on telling the others', () => {
    const sessions = new EndedSessions();
    const left = sessions.follow('a');
    const there = sessions.follow('a');
    left[Symbol.dispose]();
    left[Symbol.dispose]();
    sessions.replace(new Set(['a']));
    expect([left.ended.aborted, there.ended.aborted]).toEqual([false, true]);
    there[Symbol.dispose]();
  });

  it('is none for a token without one, which ends by its time only', () => {
    const sessions = new EndedSessions();
    using nothing = sessions.follow(null);
    sessions.replace(new Set(['a', 'null', '']));
    expect([sessions.has(null), nothing.ended.aborted]).toEqual([false, false]);
  });
});
