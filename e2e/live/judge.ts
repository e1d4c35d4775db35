import pg from 'pg';
import type { Followed } from './clients.js';
import type { Recipient } from './recipients.js';
import type { Written } from './writers.js';

/** Who knows what really was written: the database, looked at past all of Kontor. */
export interface Judge extends AsyncDisposable {
  rows<Row>(sql: string, parameters?: readonly unknown[]): Promise<Row[]>;
}

/** @param url as the owner of the database, whom row level security does not bind */
export function openJudge(url: string): Judge {
  const pool = new pg.Pool({ connectionString: url, max: 2 });
  // The database is ended while we hold idle connections to it.
  pool.on('error', () => undefined);
  return {
    rows: async <Row>(sql: string, parameters: readonly unknown[] = []) =>
      (await pool.query(sql, [...parameters])).rows as Row[],
    [Symbol.asyncDispose]: () => pool.end(),
  };
}

/** One operation over HTTP. @throws when there is no answer, or errors in it */
export async function query<Data>(
  url: string,
  token: string,
  text: string,
  variables: Readonly<Record<string, unknown>> = {},
): Promise<Data> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query: text, variables }),
    signal: AbortSignal.timeout(15_000),
  });
  const { data, errors } = (await response.json()) as { data: Data; errors?: { message: string }[] };
  if (errors !== undefined) throw new Error(errors[0]!.message);
  return data;
}

export interface Entry {
  readonly sequence: number;
  readonly letterId: number | null;
}

/** What a client should have received. */
export async function written(judge: Judge, { userId, base }: Recipient): Promise<Entry[]> {
  const rows = await judge.rows<{ sequence: string; letter_id: number | null }>(
    `SELECT entry.sequence, letter.id AS letter_id
     FROM app.stream_entries AS entry
     LEFT JOIN notifications AS letter ON letter.id = (entry.payload ->> 'notificationId')::int
     WHERE entry.stream = 'shop-points.notifications' AND entry.key = $1 AND entry.sequence > $2
     ORDER BY entry.sequence`,
    [userId, base],
  );
  return rows.map(({ sequence, letter_id: letterId }) => ({ sequence: Number(sequence), letterId }));
}

export interface ClientVerdict {
  readonly client: string;
  readonly written: number;
  readonly received: number;
  readonly lost: number;
  /** What comes after the last that was received: not lost, perhaps, but not there when nobody waited any longer. */
  readonly outstanding: number;
  readonly doubled: number;
  readonly outOfOrder: number;
  /** A cursor with another letter than the database has under it. */
  readonly wrong: number;
  /** Letters whose author's address, which another subgraph adds, was missing or that of somebody else. */
  readonly withoutJoin: number;
  readonly foreign: number;
  readonly connections: number;
  /** Ends for which the gateway named another position than the client had. */
  readonly misplaced: number;
  readonly ends: string;
  readonly faults: string;
}

/** One client against the database. */
export function verdictOf(followed: Followed, entries: readonly Entry[]): ClientVerdict {
  const { received, recipient } = followed;
  const cursors = received.map(({ cursor }) => cursor);
  const seen = new Set(cursors);
  const letterOf = new Map(entries.map(({ sequence, letterId }) => [sequence, letterId]));
  return {
    client: `${followed.kind} ${recipient.memberId}`,
    written: entries.length,
    received: received.length,
    lost: entries.filter(({ sequence }) => sequence <= followed.last && !seen.has(sequence)).length,
    outstanding: entries.filter(({ sequence }) => sequence > followed.last).length,
    doubled: cursors.length - seen.size,
    outOfOrder: cursors.filter((cursor, index) => index > 0 && cursor < cursors[index - 1]!).length,
    wrong: received.filter(({ cursor, letterId }) => letterOf.get(cursor) !== letterId).length,
    withoutJoin: received.filter(({ email }) => email === null).length,
    foreign: received.filter(({ email }) => email !== null && email !== recipient.email).length,
    connections: followed.connections,
    misplaced: followed.misplaced,
    ends: listed(followed.ends),
    faults: listed(followed.faults),
  };
}

function listed(counts: ReadonlyMap<string, number>): string {
  return [...counts].map(([what, count]) => `${what}: ${count}`).join(', ');
}

export interface BooksVerdict {
  readonly letters: number;
  readonly entries: number;
  /** Between the numbers of a recipient. */
  readonly gaps: number;
  /** Writes that were acknowledged and are not there. */
  readonly acknowledgedAndGone: number;
  /** Writes that were rolled back and are there. */
  readonly rolledBackAndThere: number;
}

/** The database against itself and against those who wrote: a letter without an entry would be lost to everybody. */
export async function booksOf(
  judge: Judge,
  recipients: readonly Recipient[],
  before: number,
  { acknowledged, rolledBack, decided }: Written,
): Promise<BooksVerdict> {
  const members = recipients.map(({ memberId }) => memberId);
  const letters = await judge.rows<{ id: number; title: string; link_id: number }>(
    `SELECT id, title, link_id FROM notifications WHERE user_id = ANY($1) AND id > $2`,
    [members, before],
  );
  const titles = new Set(letters.map(({ title }) => title));
  const subjects = new Set(letters.map(({ link_id: proposal }) => String(proposal)));
  const lists = await Promise.all(recipients.map((recipient) => written(judge, recipient)));
  const entries = lists.flat();
  const ids = new Set(entries.map(({ letterId }) => letterId));
  return {
    letters: letters.length,
    entries: ids.size,
    gaps: lists
      .map((list, index) => list.filter(({ sequence }, n) => sequence !== recipients[index]!.base + n + 1).length)
      .reduce((sum, count) => sum + count, 0),
    acknowledgedAndGone:
      acknowledged.filter((title) => !titles.has(title)).length + decided.filter((id) => !subjects.has(id)).length,
    rolledBackAndThere: rolledBack.filter((title) => titles.has(title)).length,
  };
}
