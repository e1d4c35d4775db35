import type { Arena } from './arena.js';
import { NOTHING_MISSING, violations } from './conformance.js';
import { misplacedErrors, OUTAGE } from './error-places.js';
import type { GeneratedOperation } from './generate/operation.js';
import { isWellBehaved, WELL_BEHAVED, type Misbehaviour } from './misbehaviour.js';
import type { Answer, Performance } from './reference.js';

/** How an operation was judged. */
export interface Verdict {
  /** What is wrong with Kontor's answer; empty if nothing is. */
  readonly faults: readonly string[];
  /** What is wrong with the stock executor's answer, so that it could not be the measure. */
  readonly stockFault: string | undefined;
}

/**
 * Runs an operation on both executors and compares.
 *
 * - While all subgraphs behave, the specification decides: the answer must be that of graphql-js over the same data,
 *   and the same mutations must have run in the same order.
 * - While subgraphs misbehave, the stock executor decides: same data, fields in the same order, same mutations, and the
 *   same error positions (see `compareErrors`). Unless it has broken a rule of the specification, or cannot perform the
 *   operation even when all is well; then Kontor must only keep the rules.
 *
 * In both cases Kontor's answer must keep the rules of the specification that can be checked without knowing the data.
 */
export async function judge(arena: Arena, operation: GeneratedOperation, misbehaviour: Misbehaviour): Promise<Verdict> {
  const reference = arena.reference(operation);
  const stock = await arena.stock(operation, misbehaviour);
  const kontor = await arena.kontor(operation, misbehaviour);
  const { api } = arena.graph;
  const ofStock = violations(api, operation, stock.answer);
  const ofKontor = violations(api, operation, kontor.answer).filter(
    (fault) => !(fault.endsWith(NOTHING_MISSING) && ofStock.includes(fault)),
  );
  if (isWellBehaved(misbehaviour)) {
    return {
      faults: [...ofKontor, ...compareWithReference(kontor, reference)],
      stockFault: compareWithReference(stock, reference)[0],
    };
  }
  const always = [...ofKontor, ...compareOrder(kontor, reference)];
  const differences = compareWithStock(stock, kontor);
  if (differences.length === 0) return { faults: always, stockFault: undefined };
  const stockFault =
    ofStock[0] ??
    misplacedErrors(stock.answer, reference)[0] ??
    compareOrder(stock, reference)[0] ??
    compareWithReference(await arena.stock(operation, WELL_BEHAVED), reference)[0];
  return { faults: stockFault === undefined ? [...always, ...differences] : always, stockFault };
}

/** Values that clients must not see are errors for graphql-js and plain nulls for gateways. */
function compareWithReference(performance: Performance, reference: Performance): string[] {
  const faults: string[] = [];
  const parts = [
    ['data', performance.answer.data, reference.answer.data],
    ['the mutations that ran', performance.mutations, reference.mutations],
  ] as const;
  for (const [what, is, shouldBe] of parts) {
    if (text(is) === text(shouldBe)) continue;
    faults.push(`${what}, without any fault of subgraphs:\n  is        ${text(is)}\n  should be ${text(shouldBe)}`);
  }
  if (performance.answer.errors !== undefined && reference.answer.errors === undefined) {
    faults.push(`there are errors though nothing failed: ${text(performance.answer.errors)}`);
  }
  return faults;
}

function compareWithStock(stock: Performance, kontor: Performance): string[] {
  const faults = compareErrors(stock.answer, kontor.answer);
  if (text(stock.answer.data) !== text(kontor.answer.data)) {
    faults.push(different('data', stock.answer.data, kontor.answer.data));
  }
  if (text(stock.mutations.toSorted()) !== text(kontor.mutations.toSorted())) {
    faults.push(different('the mutations that ran', stock.mutations, kontor.mutations));
  }
  return faults;
}

/** 6.2.2 Mutation: the root fields run one after the other, in the order of the client; some may not have come so far. */
function compareOrder({ mutations }: Performance, reference: Performance): string[] {
  const ran = new Set(mutations);
  const order = reference.mutations.filter((mutation) => ran.has(mutation));
  return text(order) === text(mutations) ? [] : [`6.2.2: mutations ran in the order ${text(mutations)}`];
}

/**
 * Errors are compared by the position that they explain to the client: the path, cut where the data ends in a null.
 * Below that, which of several errors is told depends on the order in which a subgraph is asked. Errors of fields must
 * have the same positions and, where nothing is cut, the same codes.
 *
 * Where a whole request failed, the fields that are missing are named at the first entity that was asked for: by the
 * stock executor once, and at a wrong index if entities before it could not be asked for; by Kontor, which asks for an
 * entity once, wherever it stands. So these must be the same positions but for indices of lists, and Kontor may be more
 * exact: a field of the entity where the stock executor names the entity. An error that a
 * subgraph gave without a path stands at the first field of its request, whichever that is; there must be such errors
 * in both.
 */
function compareErrors(stock: Answer, kontor: Answer): string[] {
  const [ofStock, ofKontor] = [positions(stock), positions(kontor)];
  const faults: string[] = [];
  if (text(ofStock.fields) !== text(ofKontor.fields)) {
    faults.push(different('the errors of fields', ofStock.fields, ofKontor.fields));
  }
  if (ofStock.refused !== ofKontor.refused) {
    faults.push(different('the errors without a path', ofStock.refused, ofKontor.refused));
  }
  const [stockPlaces, kontorPlaces] = [withoutIndices(ofStock.requests), withoutIndices(ofKontor.requests)];
  const isTold = (place: string) => kontorPlaces.some((each) => each.startsWith(place));
  const isFounded = (place: string) => stockPlaces.some((each) => place.startsWith(each));
  if (!stockPlaces.every(isTold) || !kontorPlaces.every(isFounded)) {
    faults.push(different('the errors of requests', ofStock.requests, ofKontor.requests));
  }
  return faults;
}

const REFUSAL = 'Refused.';

type Position = readonly (string | number)[];

interface Positions {
  /** With their codes, as text. */
  readonly fields: readonly string[];
  readonly requests: readonly Position[];
  readonly refused: boolean;
}

function positions({ data, errors = [] }: Answer): Positions {
  const ofFields = errors.filter(({ message }) => message !== REFUSAL && !OUTAGE.test(message));
  const withCode = ofFields.map(({ path = [], extensions }) => {
    const position = cut(data, path);
    return position.length < path.length ? text(position) : `${text(path)} ${text(extensions?.['code'])}`;
  });
  return {
    fields: [...new Set(withCode)].sort(),
    requests: errors.filter(({ message }) => OUTAGE.test(message)).map(({ path = [] }) => cut(data, path)),
    refused: errors.some(({ message }) => message === REFUSAL),
  };
}

/** The path up to where the data ends in a null. */
function cut(data: unknown, path: Position): Position {
  let value = data;
  for (const [index, step] of path.entries()) {
    if (value === null) return path.slice(0, index);
    value = (value as Record<string, unknown> | undefined)?.[step];
  }
  return path;
}

/** Each ends with a slash, so that what begins with one lies within it. */
function withoutIndices(positions: readonly Position[]): string[] {
  return [
    ...new Set(positions.map((path) => path.map((step) => (typeof step === 'number' ? '@' : step)).join('/') + '/')),
  ];
}

function different(what: string, stock: unknown, kontor: unknown): string {
  return `${what} are not those of the stock executor:\n  stock  ${text(stock)}\n  kontor ${text(kontor)}`;
}

function text(value: unknown): string {
  return JSON.stringify(value) ?? 'nothing';
}
