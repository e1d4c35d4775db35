import { anonymous, type Viewer } from '../../../platform/identity/viewer.js';
import { startMarketplace } from './marketplace.fixture.js';

export interface LegacyAnswer {
  readonly status: number;
  /** The body, parsed if it is JSON. */
  readonly body: any;
  readonly type: string;
}

export interface LegacyCall {
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** Instead of a body that is written as JSON. */
  readonly raw?: string;
  readonly viewer?: Viewer;
}

export type LegacyTest = Awaited<ReturnType<typeof startLegacy>>;

/** The marketplace as older clients see it behind the gateway; its clock stands until it is set. */
export async function startLegacy(settings: Readonly<Record<string, string>> = {}, start = '2026-03-01T08:00:00.000Z') {
  let now = new Date(start);
  const test = await startMarketplace({ settings, clock: () => now });
  await test.change(
    `INSERT INTO fees (id, scope, percentage, currency) VALUES ('voucher.booking', 'voucher', 0.02, 'EUR')`,
  );

  async function call(request: string, { body, headers = {}, raw, viewer = anonymous }: LegacyCall = {}) {
    const [method, url] = request.split(' ') as ['GET' | 'POST', string];
    const payload = raw ?? (body === undefined ? undefined : JSON.stringify(body));
    const answer = await test.subgraph.http.inject({
      method,
      url,
      headers: {
        ...(await test.headersOf(viewer)),
        ...(payload !== undefined && { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(payload !== undefined && { payload }),
    });
    const type = String(answer.headers['content-type']);
    const parsed: unknown = type.startsWith('application/json') ? JSON.parse(answer.body) : answer.body;
    return { status: answer.statusCode, body: parsed, type } as LegacyAnswer;
  }

  return {
    ...test,
    call,
    setClock: (time: string | number) => void (now = new Date(time)),
    /** Types of the log, oldest first, of what is about this. */
    async logOf(subjectId: string): Promise<string[]> {
      const sql = 'SELECT type FROM events WHERE subject_id = $1 ORDER BY created_at, id';
      return (await test.sql<{ type: string }>(sql, [subjectId])).map(({ type }) => type);
    },
  };
}

/** A time as the servers wrote it. */
export const TIME = expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/) as string;

/** `v-mcx1a2b3-k9q2ze` */
export function idLike(prefix: string): string {
  return expect.stringMatching(new RegExp(`^${prefix}-[0-9a-z]+-[0-9a-z]{1,6}$`)) as string;
}
