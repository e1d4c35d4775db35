import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient, type Client } from 'graphql-ws';
import { WebSocket } from 'ws';
import { startKontor, type RunningKontor, type Shape } from '../testing/running-kontor.js';

/** Many who wait under one pair code and watch who else does, each a browser of its own, in both shapes. */

const MEMBERS = 40;
/** A session ends 60 seconds after its last heartbeat. */
const HEARTBEAT_MS = 20_000;
/** Whether somebody still may watch is asked at least this often. */
const ASKED_WITHIN_MS = 20_000;

let dataFolder: string;
beforeAll(async () => {
  dataFolder = await mkdtemp(join(tmpdir(), 'kontor-presence-'));
});
afterAll(() => rm(dataFolder, { recursive: true, force: true }));

interface Change {
  readonly publicId: string;
  readonly status: string;
  readonly reason: string;
  readonly thinker: { readonly publicId: string; readonly user: { readonly id: string } | null } | null;
}

class Browser {
  readonly #client: Client;
  readonly changes: Change[] = [];
  /** Why its watching ended. */
  ended: unknown = null;
  publicId = '';

  constructor(
    url: string,
    private readonly pairCode: string,
    sessionToken: string | null,
  ) {
    this.#client = createClient({
      url: `${url.replace('http', 'ws')}/graphql`,
      webSocketImpl: WebSocket,
      retryAttempts: 0,
      connectionParams: { ...(sessionToken !== null && { sessionToken }) },
    });
  }

  async run(query: string): Promise<any> {
    for await (const { data, errors } of this.#client.iterate<any>({ query })) {
      if (errors) throw new Error(JSON.stringify(errors));
      return data;
    }
  }

  async beat(): Promise<void> {
    const { sendHeartbeat } = await this.run(`mutation {
      sendHeartbeat(input: { pairCode: "${this.pairCode}" }) {
        ... on SendHeartbeatSuccess { session { thinker { publicId } } }
      }
    }`);
    this.publicId = sendHeartbeat.session.thinker.publicId;
  }

  watch(): void {
    const query = `subscription {
      presenceChanged(pairCode: "${this.pairCode}") { publicId status reason thinker { publicId user { id } } }
    }`;
    this.#client.subscribe<{ presenceChanged: Change }>(
      { query },
      {
        next: ({ data }) => this.changes.push(data!.presenceChanged),
        error: (error) => (this.ended = error),
        complete: () => (this.ended ??= 'complete'),
      },
    );
  }

  /** What it was told of somebody last. */
  last(publicId: string): Change | undefined {
    return this.changes.findLast((change) => change.publicId === publicId);
  }

  async close(): Promise<void> {
    await this.#client.dispose();
  }
}

async function until(holds: () => boolean | Promise<boolean>, withinMs = 10_000): Promise<void> {
  const deadline = Date.now() + withinMs;
  while (!(await holds())) {
    if (Date.now() > deadline) throw new Error('It has not come to that.');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

describe.each<Shape>(['start.ts', 'scripts/start-services.ts'])('watching a pair code in the shape of %s', (shape) => {
  // Who has been there in the last 15 minutes is named, too.
  const pairCode = `watched in the shape of ${shape}`;
  let kontor: RunningKontor;
  let heartbeats: NodeJS.Timeout;
  const members: Browser[] = [];
  const others: Browser[] = [];

  beforeAll(async () => {
    kontor = await startKontor(shape, dataFolder);
    for (let n = 0; n < MEMBERS; n++) members.push(new Browser(kontor.url, pairCode, `${shape}-member-${n}`));
    const beat = () => Promise.all(members.map((member) => member.beat()));
    await beat();
    heartbeats = setInterval(() => void beat(), HEARTBEAT_MS);
  }, 120_000);
  afterAll(async () => {
    clearInterval(heartbeats);
    await Promise.all([...members, ...others].map((browser) => browser.close()));
    await kontor[Symbol.asyncDispose]();
  }, 60_000);

  const other = (name: string | null) => {
    const browser = new Browser(kontor.url, pairCode, name && `${shape}-${name}`);
    others.push(browser);
    return browser;
  };

  async function metric(name: string): Promise<number> {
    const text = await (await fetch(`${kontor.url}/metrics`)).text();
    const lines = text.split('\n').filter((line) => line.startsWith(`${name} `) || line.startsWith(`${name}{`));
    return lines.reduce((sum, line) => sum + Number(line.slice(line.lastIndexOf(' ') + 1)), 0);
  }

  it('is one stream for all, and begins with all for each', async () => {
    members.forEach((member) => member.watch());
    await until(() => members.every(({ changes }) => changes.length === MEMBERS), 20_000);
    const everybody = members.map(({ publicId }) => publicId).toSorted();
    for (const { changes } of members) {
      expect(changes.map(({ publicId }) => publicId).toSorted()).toEqual(everybody);
      expect(changes.every(({ reason, thinker }) => reason === 'SNAPSHOT' && thinker?.user === null)).toBe(true);
    }
    expect(await metric('kontor_subscription_sources')).toBe(1);
    expect(await metric('kontor_subscription_watchers')).toBe(MEMBERS);
  });

  it('tells everybody who comes, having looked once', async () => {
    const newcomer = other('newcomer');
    const statements = await kontor.statementsDuring(async () => {
      await newcomer.beat();
      await until(() => members.every((member) => member.last(newcomer.publicId)?.reason === 'HEARTBEAT'));
    });
    // And once more, should it be time to look again anyway.
    expect(statements.filter((sql) => sql.includes('presence_under')).length).toBeLessThanOrEqual(2);
    newcomer.watch();
    await until(() => newcomer.changes.length === MEMBERS + 1);
    expect(await metric('kontor_subscription_sources')).toBe(1);
  });

  it('is refused to those who are not there', async () => {
    for (const [browser, code] of [
      [other('stranger'), 'FORBIDDEN'],
      [other(null), 'UNAUTHENTICATED'],
    ] as const) {
      browser.watch();
      await until(() => browser.ended !== null);
      expect(browser.ended).toMatchObject([{ extensions: { code } }]);
      expect(browser.changes).toEqual([]);
    }
  });

  it('ends for who goes, and goes on for the others', async () => {
    const [leaving] = members.splice(0, 1) as [Browser];
    others.push(leaving);
    await leaving.run('mutation { goOffline { __typename } }');
    await until(() => members.every((member) => member.last(leaving.publicId)?.status === 'OFFLINE'));
    await until(() => leaving.ended !== null, ASKED_WITHIN_MS);
    expect(leaving.ended).toMatchObject([{ extensions: { code: 'SUBSCRIPTION_ACCESS_REVOKED' } }]);
    const told = leaving.changes.length;
    const late = other('late');
    await late.beat();
    await until(() => members.every((member) => member.last(late.publicId)?.status === 'ONLINE'));
    expect(leaving.changes).toHaveLength(told);
    expect(members.map(({ ended }) => ended)).toEqual(members.map(() => null));
    expect(await metric('kontor_subscription_sources')).toBe(1);
  }, 60_000);
});
