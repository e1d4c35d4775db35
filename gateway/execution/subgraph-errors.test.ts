import { silentLogger } from '../../platform/log/log.js';
import { publicSubgraphError } from './subgraph-errors.js';

const show = (error: object) => publicSubgraphError(error as never, 'partners', silentLogger());

describe('an error of a subgraph', () => {
  it.each([
    'BAD_USER_INPUT',
    'UNAUTHENTICATED',
    'FORBIDDEN',
    'NOT_FOUND',
    'CONFLICT',
    'SERVICE_UNAVAILABLE',
    'SLOT_TAKEN',
  ])('with the code %s passes', (code) => {
    const error = { message: 'Because.', path: ['a', 0], extensions: { code, hint: 'x' } };
    expect(show(error)).toEqual(error);
  });

  it.each([
    ['no code', {}],
    ['the code of an accident', { code: 'INTERNAL_SERVER_ERROR' }],
    ['a code for the gateway, not the client', { code: 'GRAPHQL_VALIDATION_FAILED' }],
    ['a code that is no text', { code: { a: 1 } }],
  ])('with %s is masked', (_what, extensions) => {
    const shown = show({
      message: 'SELECT * FROM secrets',
      path: ['a'],
      locations: [{ line: 1, column: 1 }],
      extensions,
    });
    expect(shown).toEqual({
      message: 'The service "partners" failed.',
      path: ['a'],
      extensions: { code: 'DOWNSTREAM_SERVICE_ERROR', errorId: expect.stringMatching(/^[0-9a-f]{16}$/) },
    });
  });

  it('keeps the id under which the subgraph has logged it', () => {
    const shown = show({
      message: 'Internal error.',
      extensions: { code: 'INTERNAL_SERVER_ERROR', errorId: '0123456789abcdef' },
    });
    expect(shown.extensions).toEqual({ code: 'DOWNSTREAM_SERVICE_ERROR', errorId: '0123456789abcdef' });
  });

  it('never shows a stack', () => {
    const shown = show({
      message: 'No.',
      extensions: { code: 'FORBIDDEN', stacktrace: ['at x'], exception: {}, http: {} },
    });
    expect(shown).toEqual({ message: 'No.', extensions: { code: 'FORBIDDEN' } });
  });
});
