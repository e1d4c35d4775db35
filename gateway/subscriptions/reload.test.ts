import { newsroom } from '../testing/newsroom.js';
import { until } from '../testing/until.js';
import { testEngine, verifierOf } from '../testing/watching.js';

const STORIES = 'subscription { storyChanged { id author } }';

const stack = new AsyncDisposableStack();
afterAll(() => stack.disposeAsync());

async function start(shape: 'in-process' | 'http' = 'in-process') {
  const room = stack.use(
    newsroom({ news: { verifier: verifierOf('news') }, people: { verifier: verifierOf('people') } }),
  );
  const subgraphs = [room.news, room.people];
  const desk = stack.use(await testEngine({ shape, subgraphs }));
  const reload = async (change: (sdl: string) => string) => {
    await desk.gateway.replace(
      desk.supergraphOf(subgraphs.map(({ name, typeDefs }) => ({ name, typeDefs: change(typeDefs) }))),
    );
  };
  return { ...room, desk, reload };
}

describe('when another supergraph is served', () => {
  it('a subscription that gets the same from it goes on, on the same stream', async () => {
    const { desk, stories, reload } = await start();
    await using watch = await desk.watch(STORIES);
    await until(() => stories.open === 1);
    for (let n = 1; n <= 30; n++) {
      await reload((sdl) => sdl.replace('type Query { stories', `type Query { added${n}: Int stories`));
      stories.publish({ id: String(n), title: 'x' });
      expect((await watch.next()).data.storyChanged).toEqual({ id: String(n), author: `author of ${n}` });
    }
    expect(stories.opened).toBe(1);
  });

  it('a subscription goes on at the new address of its subgraph, without losing or repeating anything', async () => {
    const { desk, notices, write, reload } = await start('http');
    const query = 'subscription { noticed(after: 0) { sequence } }';
    await using watch = await desk.watch(query);
    await until(() => notices.open === 1);
    for (let n = 1; n <= 10; n++) {
      write(`a${n}`);
      desk.relocate();
      await reload((sdl) => sdl);
      write(`b${n}`);
      await until(() => notices.opened === n + 1);
    }
    const seen = await watch.take(20);
    expect(seen.map(({ data }) => data.noticed.sequence)).toEqual(Array.from({ length: 20 }, (_, n) => n + 1));
    expect(desk.engine.sources).toBe(1);
  });

  it('a subscription that is planned in another way ends', async () => {
    const { desk, stories, reload } = await start();
    await using watch = await desk.watch(STORIES);
    await until(() => stories.open === 1);
    // The author is asked of another subgraph.
    await reload((sdl) =>
      sdl.includes('storyChanged')
        ? sdl.replace('title: String', 'title: String author: String')
        : sdl.replace('author: String', ''),
    );
    expect(await watch.end()).toMatchObject({ code: 'SUBSCRIPTION_SCHEMA_RELOAD' });
  });

  it('a subscription that is not in it any more ends', async () => {
    const { desk, ticks, stories, reload } = await start();
    await using gone = await desk.watch('subscription { ticked { n } }');
    await using stays = await desk.watch('subscription { storyChanged { id } }');
    await until(() => ticks.open === 1 && stories.open === 1);
    await reload((sdl) => sdl.replace(/ticked:.*\n/, ''));
    expect(await gone.end()).toMatchObject({ code: 'SUBSCRIPTION_SCHEMA_RELOAD' });
    stories.publish({ id: '1', title: 'x' });
    expect((await stays.next()).data.storyChanged.id).toBe('1');
    await until(() => ticks.open === 0);
  });

  it('a subscription of which the viewer may read less ends', async () => {
    const { desk, stories, reload } = await start();
    await using watch = await desk.watch('subscription { storyChanged { id title } }');
    await until(() => stories.open === 1);
    await reload((sdl) => sdl.replace('title: String', 'title: String @authenticated'));
    expect(await watch.end()).toMatchObject({ code: 'SUBSCRIPTION_SCHEMA_RELOAD' });
  });

  it('a stream whose events are handed out in another way ends', async () => {
    const { desk, stories, reload } = await start();
    await using watch = await desk.watch(STORIES);
    await until(() => stories.open === 1);
    await reload((sdl) => sdl.replace('scope: PUBLIC, whenBehind: LATEST', 'scope: PUBLIC, whenBehind: GAP'));
    expect(await watch.end()).toMatchObject({ code: 'SUBSCRIPTION_SCHEMA_RELOAD' });
  });
});
