import pg from 'pg';
import { uuidv7 } from '../../platform/ids.js';

/** As the driver takes it. */
interface Statement {
  readonly text: string;
  readonly name?: string;
  readonly values?: readonly unknown[];
}

/** What a subgraph sends to PostgreSQL for one operation, in its order, transaction commands included. */
export type Statements = readonly Statement[];

/** Runs `work` and takes down what goes to PostgreSQL from this process meanwhile on behalf of an account. */
export async function takenDown(userId: string, work: () => Promise<unknown>): Promise<Statements> {
  // eslint-disable-next-line @typescript-eslint/unbound-method -- called on whatever connection it was called on
  const { query } = pg.Client.prototype;
  const byConnection = new Map<pg.Client, Statement[]>();
  pg.Client.prototype.query = function (this: pg.Client, ...call: [string | Statement, unknown[]?]) {
    const [statement, values] = call;
    const config = typeof statement === 'string' ? { text: statement } : { ...statement };
    const sent = byConnection.get(this) ?? [];
    sent.push(values === undefined ? config : { ...config, values });
    byConnection.set(this, sent);
    return Reflect.apply(query, this, call) as unknown;
  } as typeof query;
  try {
    await work();
  } finally {
    pg.Client.prototype.query = query;
  }
  const statements = [...byConnection.values()].flatMap((sent) => transactionsOf(userId, sent));
  if (statements.length === 0) throw new Error('Nothing went to PostgreSQL.');
  return statements;
}

/** Other work of the process may have had the same connection. A transaction begins with who it is for. */
function transactionsOf(userId: string, sent: readonly Statement[]): Statement[] {
  let isTheirs = false;
  return sent.filter(({ text }) => {
    if (text.includes(`set_config('app.user_id'`)) isTheirs = text.includes(`'${userId}'`);
    return isTheirs;
  });
}

/**
 * The same statements for another time, from those of one: what `names` there named stands for what is given here, and
 * ids that were made for the operation are made anew. Cut up beforehand: the bare client's time is PostgreSQL's.
 */
export function template(statements: Statements, names: readonly string[]): (names: readonly string[]) => Statements {
  const made: string[] = [];
  const cut = (text: string): string | Piece[] => {
    const pieces = text.split(NAMED).map((piece, index): Piece => {
      if (index % 2 === 0) return { text: piece };
      const known = names.indexOf(piece);
      if (known >= 0) return { name: known };
      if (isSeeded(piece)) return { text: piece };
      if (!made.includes(piece)) made.push(piece);
      return { made: made.indexOf(piece) };
    });
    return pieces.every((piece) => 'text' in piece) ? text : pieces;
  };
  const forms = statements.map((statement) => ({
    statement,
    text: cut(statement.text),
    values: statement.values?.map((value: unknown) => (typeof value === 'string' ? cut(value) : [{ value }])),
  }));
  return (given) => {
    const fresh = made.map((id) => (id.startsWith('b-') ? `b-${uuidv7().replaceAll('-', '')}` : uuidv7()));
    const fill = (form: string | readonly Piece[]): unknown =>
      typeof form === 'string' ? form : filled(form, given, fresh);
    return forms.map(({ statement, text, values }) => ({
      ...statement,
      text: fill(text) as string,
      ...(values && { values: values.map(fill) }),
    }));
  };
}

/** Constant, the name of something, an id of the operation's own, or a value that is no text. */
type Piece =
  { readonly text: string } | { readonly name: number } | { readonly made: number } | { readonly value: unknown };

function filled(pieces: readonly Piece[], names: readonly string[], fresh: readonly string[]): unknown {
  const [first] = pieces;
  if (first !== undefined && 'value' in first) return first.value;
  let text = '';
  for (const piece of pieces) {
    if ('text' in piece) text += piece.text;
    else if ('name' in piece) text += names[piece.name]!;
    else if ('made' in piece) text += fresh[piece.made]!;
  }
  return text;
}

/** Whatever may be the name of something: see people.ts. */
const NAMED =
  /([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|\bv-bench-\d{8}\b|\bb-[0-9a-z]{6,}(?:-[0-9a-z]+)?\b|\bcode-\d{4}\b)/;

function isSeeded(name: string): boolean {
  return name.includes('-0000-7000-8000-') || name.startsWith('v-bench-') || name.startsWith('code-');
}
