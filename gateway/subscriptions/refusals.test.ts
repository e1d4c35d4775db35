import { anonymous, type Viewer } from '../../platform/identity/viewer.js';
import { newsroom } from '../testing/newsroom.js';
import { until } from '../testing/until.js';
import { testEngine, verifierOf, type WatchOptions } from '../testing/watching.js';
import { RefusedOperation } from './errors.js';

const ada: Viewer = { ...anonymous, userId: '0190d7a0-0000-7000-8000-000000000001', roles: ['user'] };

const stack = new AsyncDisposableStack();
afterAll(() => stack.disposeAsync());

async function start(options: Partial<WatchOptions> = {}) {
  const room = stack.use(
    newsroom({ news: { verifier: verifierOf('news') }, people: { verifier: verifierOf('people') } }),
  );
  const desk = stack.use(await testEngine({ ...options, subgraphs: [room.news, room.people] }));
  return { ...room, desk };
}

async function refusalOf(attempt: Promise<unknown>) {
  const outcome = await attempt.catch((error: unknown) => error);
  if (!(outcome instanceof RefusedOperation)) throw new Error(`It was not refused: ${String(outcome)}`);
  return outcome.errors.map(({ message, path, extensions }) => ({ message, path, code: extensions['code'] }));
}

describe('a subscription', () => {
  it('that the viewer may not have is refused before anything is asked of a subgraph', async () => {
    const { desk, news } = await start();
    expect(await refusalOf(desk.watch('subscription { secret { id } }'))).toEqual([
      { message: 'Unauthorized field or type', path: ['secret'], code: 'UNAUTHORIZED_FIELD_OR_TYPE' },
    ]);
    expect(news.subscriptions).toEqual([]);
    expect(desk.engine.sources).toBe(0);
    await using _allowed = await desk.watch('subscription { secret { id } }', { viewer: ada });
  });

  it('of which the viewer may have a part brings that part, and nulls with an error for each event', async () => {
    const { desk, stories, news } = await start();
    await using watch = await desk.watch('subscription { storyChanged { draft id } }');
    await using hers = await desk.watch('subscription { storyChanged { draft id } }', { viewer: ada });
    await until(() => stories.open === 2);
    for (const id of ['1', '2']) {
      stories.publish({ id, title: 'x' });
      expect(await watch.next()).toEqual({
        data: { storyChanged: { draft: null, id } },
        errors: [
          {
            message: 'Unauthorized field or type',
            path: ['storyChanged', 'draft'],
            extensions: { code: 'UNAUTHORIZED_FIELD_OR_TYPE' },
          },
        ],
      });
      expect(await hers.next()).toEqual({ data: { storyChanged: { draft: `draft of ${id}`, id } } });
    }
    expect(news.subscriptions[0]!.query).not.toContain('draft');
  });

  it('whose only field is skipped is refused', async () => {
    const { desk, news } = await start();
    const query = 'subscription ($no: Boolean!) { ticked @skip(if: $no) { n } }';
    expect(await refusalOf(desk.watch(query, { variables: { no: true } }))).toMatchObject([
      { code: 'SUBSCRIPTION_ROOT_SKIPPED' },
    ]);
    expect(news.subscriptions).toEqual([]);
    await using _watch = await desk.watch(query, { variables: { no: false } });
  });

  it('with a wrong variable is refused', async () => {
    const { desk, news } = await start();
    const query = 'subscription ($after: Int) { noticed(after: $after) { text } }';
    expect(await refusalOf(desk.watch(query, { variables: { after: 'x' } }))).toMatchObject([
      { message: expect.stringContaining('$after') },
    ]);
    expect(news.subscriptions).toEqual([]);
  });

  it('that the subgraph refuses in process is refused with what it says', async () => {
    const { desk } = await start();
    expect(await refusalOf(desk.watch('subscription { refused(code: "NOT_TODAY") { id } }'))).toEqual([
      { message: 'Not this.', path: undefined, code: 'NOT_TODAY' },
    ]);
    expect(desk.engine.sources).toBe(0);
    expect(await desk.count('kontor_subscription_watchers')).toBe(0);
  });

  it('that the subgraph refuses over HTTP ends with what it says', async () => {
    const { desk } = await start({ shape: 'http' });
    await using watch = await desk.watch('subscription { refused(code: "NOT_TODAY") { id } }');
    expect(await watch.end()).toMatchObject({
      code: 'NOT_TODAY',
      message: 'Not this.',
      extensions: { service: 'news' },
    });
    expect(desk.engine.sources).toBe(0);
  });

  it('that is refused by accident shows nothing of it', async () => {
    const { desk } = await start();
    const [error] = await refusalOf(desk.watch('subscription { refused(code: "INTERNAL_SERVER_ERROR") { id } }'));
    expect(error).toMatchObject({ code: 'DOWNSTREAM_SERVICE_ERROR', message: 'The service "news" failed.' });
  });

  it('is run by Kontor’s own engine even where Apollo’s executor runs all else', async () => {
    const { desk, stories } = await start({ executor: 'apollo' });
    await using watch = await desk.watch('subscription { storyChanged { author } }');
    await until(() => stories.open === 1);
    stories.publish({ id: '1', title: 'x' });
    expect((await watch.next()).data).toEqual({ storyChanged: { author: 'author of 1' } });
  });

  it('may use fragments, aliases, conditions and variables named like ours', async () => {
    const { desk, notices, write } = await start();
    write('a');
    await using watch = await desk.watch(
      `subscription Named($cursor__kontor: Int = 0, $position__kontor: Boolean = true) { ...Root }
      fragment Root on Subscription { n: noticed(after: $cursor__kontor) { ...Text } }
      fragment Text on Notice { cursor__kontor: text sequence: text @skip(if: $position__kontor) story { author } }`,
      { viewer: ada },
    );
    expect(await watch.next()).toEqual({ data: { n: { cursor__kontor: 'a', story: { author: 'author of s1' } } } });
    notices.break(new Error('lost'));
    write('b');
    expect((await watch.next()).data.n.cursor__kontor).toBe('b');
  });
});
