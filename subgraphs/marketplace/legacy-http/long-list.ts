import { Readable } from 'node:stream';
import type { FastifyReply } from 'fastify';

/** Rows of a page. */
export const PAGE = 500;

export interface LongList<Item> {
  /** What stands before the list: `{"items":`. */
  readonly head: string;
  /** The first `PAGE` items after one; in a unit of work of its own, or a client that reads slowly would keep a connection. */
  readonly after: (last: Item | null) => Promise<readonly Item[]>;
  readonly json: (item: Item) => object;
}

/** Answers with a list of old: those have no limit, so it is read and sent page by page, and never held as a whole. */
export async function sendLongList<Item>(reply: FastifyReply, list: LongList<Item>): Promise<FastifyReply> {
  const pieces = piecesOf(list);
  // What fails with the first page still gets a proper answer.
  const first = await pieces.next();
  const all = async function* () {
    yield String(first.value);
    yield* pieces;
  };
  return reply.type('application/json; charset=utf-8').send(Readable.from(all()));
}

async function* piecesOf<Item>({ head, after, json }: LongList<Item>): AsyncGenerator<string, void, void> {
  let last: Item | null = null;
  for (let isFirst = true; isFirst || last !== null; isFirst = false) {
    const items: readonly Item[] = await after(last);
    last = items.length < PAGE ? null : items.at(-1)!;
    const text = items.map((item) => JSON.stringify(json(item))).join(',');
    yield isFirst ? `${head}[${text}` : text && `,${text}`;
  }
  yield ']}';
}
