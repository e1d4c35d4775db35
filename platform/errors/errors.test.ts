import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { pino } from 'pino';
import { QueryRunnerAlreadyReleasedError } from 'typeorm';
import { Conflict, DomainError, InvalidInput, NotFound } from './domain-error.js';
import { formatError } from './format.js';
import { resultOf } from './result.js';

class SlotTaken extends DomainError<'SlotTakenError'> {
  readonly typeName = 'SlotTakenError';
  readonly code = 'SLOT_TAKEN';
}

describe('resultOf', () => {
  const failing = (error: unknown) => resultOf('Success', () => Promise.reject(error as Error), [SlotTaken, NotFound]);

  it('tags a success', async () => {
    expect(await resultOf('Success', async () => ({ id: '1' }), [])).toEqual({ __typename: 'Success', id: '1' });
  });

  it('turns an expected failure into its union member', async () => {
    expect(await failing(new SlotTaken('Taken.', ['slot', 'start']))).toEqual({
      __typename: 'SlotTakenError',
      code: 'SLOT_TAKEN',
      message: 'Taken.',
      path: ['slot', 'start'],
    });
  });

  it('adds the facts that only this failure has', async () => {
    class TooEarly extends DomainError<'TooEarlyError'> {
      readonly typeName = 'TooEarlyError';
      readonly code = 'TOO_EARLY';
      override readonly facts = { retryAt: new Date(0) };
    }
    const result = await resultOf('Success', () => Promise.reject(new TooEarly('Wait.')), [TooEarly]);
    expect(result).toMatchObject({ __typename: 'TooEarlyError', retryAt: new Date(0) });
  });

  it('lets everything else go on, also failures that this mutation does not name', async () => {
    await expect(failing(new Conflict('x'))).rejects.toThrow(Conflict);
    await expect(failing(new TypeError('bug'))).rejects.toThrow(TypeError);
  });
});

describe('formatError', () => {
  const lines: string[] = [];
  const log = pino({ level: 'warn' }, { write: (line: string) => void lines.push(line) });
  const shown = (cause: Error, formatted: Partial<GraphQLFormattedError> = {}) => {
    const thrown = new GraphQLError(cause.message, { originalError: cause, path: ['a', 0] });
    return formatError(
      {
        message: cause.message,
        path: ['a', 0],
        extensions: { code: 'INTERNAL_SERVER_ERROR', stacktrace: ['at x'] },
        ...formatted,
      },
      thrown,
      log,
    );
  };
  const sqlError = (code: string) =>
    Object.assign(new Error('duplicate key in "users"'), { driverError: Object.assign(new Error('x'), { code }) });
  beforeEach(() => lines.splice(0));

  it('shows nothing of a bug but an id, under which the log has all', () => {
    const error = shown(new TypeError('undefined is not a password'));
    expect(error).toEqual({
      message: 'Internal error.',
      path: ['a', 0],
      extensions: { code: 'INTERNAL_SERVER_ERROR', errorId: expect.stringMatching(/^[0-9a-f]{16}$/) },
    });
    expect(lines.join()).toContain(error.extensions!['errorId'] as string);
    expect(lines.join()).toContain('undefined is not a password');
  });

  it.each([
    ['22P02', 'BAD_USER_INPUT'],
    ['22003', 'BAD_USER_INPUT'],
    ['42501', 'FORBIDDEN'],
    ['57P01', 'SERVICE_UNAVAILABLE'],
    ['53300', 'SERVICE_UNAVAILABLE'],
    ['40P01', 'SERVICE_UNAVAILABLE'],
    ['23505', 'INTERNAL_SERVER_ERROR'],
    ['42P01', 'INTERNAL_SERVER_ERROR'],
  ])('translates SQLSTATE %s to %s and shows no SQL', (sqlState, code) => {
    const error = shown(sqlError(sqlState));
    expect(error.extensions).toMatchObject({ code });
    expect(JSON.stringify(error)).not.toMatch(/users|duplicate/);
  });

  it('knows a database that is away', () => {
    for (const cause of [
      Object.assign(new Error('connect'), { code: 'ECONNREFUSED' }),
      new Error('Connection terminated unexpectedly'),
      // What TypeORM says of the next statement on a connection that has broken.
      new QueryRunnerAlreadyReleasedError(),
    ]) {
      expect(shown(cause).extensions).toEqual({ code: 'SERVICE_UNAVAILABLE' });
    }
  });

  it('makes no noise about a client that has gone away', () => {
    const aborted = new AbortController();
    aborted.abort();
    expect(shown(aborted.signal.reason as Error).extensions).toEqual({ code: 'CANCELLED' });
    expect(lines).toEqual([]);
  });

  it('passes coded errors without their stack, and domain errors that no union caught', () => {
    const coded = new GraphQLError('Sign in first.', { extensions: { code: 'UNAUTHENTICATED' } });
    expect(shown(coded, { extensions: { code: 'UNAUTHENTICATED', stacktrace: ['at x'] } }).extensions).toEqual({
      code: 'UNAUTHENTICATED',
    });
    expect(shown(new InvalidInput('Too long.'))).toMatchObject({
      message: 'Too long.',
      extensions: { code: 'INVALID_INPUT' },
    });
  });
});
