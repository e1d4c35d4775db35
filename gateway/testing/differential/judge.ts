import { visit } from 'graphql';
import type { Arena } from './arena.js';
import { NOTHING_MISSING, violations } from './conformance.js';
import { baselessErrors, isOfSomethingBelow, misplacedErrors, OUTAGE } from './error-places.js';
import type { GeneratedOperation } from './generate/operation.js';
import { WELL_BEHAVED, type Misbehaviour } from './misbehaviour.js';
import type { Answer, Performance, ReferencePerformance } from './reference.js';
import { withoutUntypedObjects } from './untyped-objects.js';
import { withoutConditions, withoutMarks } from './without-conditions.js';

/** How an operation was judged. */
export interface Verdict {
  /** What is wrong with Kontor's answer; empty if nothing is. */
  readonly faults: readonly string[];
  readonly by: Measure;
}

export type Measure =
  /** The answer of graphql-js, which is the only right one. */
  | 'specification'
  | 'stock executor'
  /** What the specification says of any answer; the stock executor breaks a rule. */
  | 'rules'
  /** The operation takes too long to plan, and Kontor has said so. */
  | 'nothing';

/**
 * Runs an operation on Kontor, and compares.
 *
 * - If all that the subgraphs were asked for went well, the specification decides: the answer must be that of graphql-js
 *   over the same data, and the same mutations must have run in the same order.
 * - Otherwise the stock executor decides: same data, fields in the same order, same mutations, and the same error
 *   positions (see `compareErrors`). Where Kontor's answer is another one, the stock executor is also asked for the same
 *   operation without its conditions. If it has broken a rule of the specification both times, or cannot perform the
 *   operation even when all is well, Kontor must only keep the rules.
 *
 * In both cases Kontor's answer must keep the rules of the specification that can be checked without knowing the data.
 */
export async function judge(arena: Arena, operation: GeneratedOperation, misbehaviour: Misbehaviour): Promise<Verdict> {
  const reference = arena.reference(operation);
  const kontor = await arena.kontor(operation, misbehaviour);
  const ofKontor = [
    ...brokenRules(arena, operation, kontor.answer, reference),
    ...(kontor.lackedInputs ? [NO_INPUTS] : []),
  ];
  if (!kontor.isDisturbed && !isRefused(kontor)) {
    return { faults: [...ofKontor, ...compareWithReference(kontor, reference)], by: 'specification' };
  }
  const started = performance.now();
  const stock = await arena.stock(operation, misbehaviour);
  const isComplex = isRefused(stock) || performance.now() - started > LONG_PLANNING_MS;
  if (isComplex && isRefused(kontor)) return { faults: [], by: 'nothing' };
  const ofStock = brokenRules(arena, operation, stock.answer, reference);
  const always = [
    ...ofKontor.filter((fault) => !(fault.endsWith(NOTHING_MISSING) && ofStock.includes(fault))),
    ...compareOrder(kontor, reference),
  ];
  const { differences, stockFault } = await measure({ arena, operation, misbehaviour, reference, stock, kontor });
  return { faults: [...always, ...differences], by: stockFault === undefined ? 'stock executor' : 'rules' };
}

/** Limits in time are not met by both at the same operations. */
const LONG_PLANNING_MS = 500;

/** 7.1 Response Format: a request error, which is raised before execution begins. */
function isRefused({ answer: { data, errors = [] } }: Performance): boolean {
  return data === undefined && errors.length === 1 && errors[0]!.extensions?.['code'] === 'OPERATION_TOO_COMPLEX';
}

interface Match {
  readonly arena: Arena;
  readonly operation: GeneratedOperation;
  readonly misbehaviour: Misbehaviour;
  readonly reference: ReferencePerformance;
  readonly stock: Performance;
  readonly kontor: Performance;
}

/** Compares with the stock executor: with what it makes of the operation, or of the same without its conditions. */
async function measure(match: Match) {
  const { arena, operation, misbehaviour, stock } = match;
  const differences = compareWithStock(match, stock);
  if (differences.length === 0) return { differences, stockFault: undefined };
  const stockFault = await faultOfStock(match, operation, stock);
  const plain = withoutConditions(arena.graph, operation);
  if (plain === null) return { differences: stockFault === undefined ? differences : [], stockFault };
  const again = await performStock(arena, plain, misbehaviour);
  const stillDifferent = compareWithStock(match, again);
  if (stillDifferent.length === 0) return { differences: [], stockFault: stockFault ?? CONDITIONS_MATTER };
  const faultAgain = await faultOfStock(match, plain, again);
  return { differences: faultAgain === undefined ? stillDifferent : [], stockFault: faultAgain };
}

async function performStock(arena: Arena, form: GeneratedOperation, misbehaviour: Misbehaviour): Promise<Performance> {
  const performance = await arena.stock(form, misbehaviour);
  return { ...performance, answer: withoutMarks(performance.answer) };
}

/**
 * 3.13.1 @skip, 3.13.2 @include: what is left out is not executed, so it cannot fail. The stock executor asks for keys of
 * what is left out, and chooses subgraphs by it; its answer is another one without.
 */
const CONDITIONS_MATTER = '3.13: what is left out makes a difference';

/** Its subgraph may fail, or refuse all others in the same request, for something that nobody asked for. */
const NOBODY =
  'Federation @key: the value of a key identifies an entity, so there is none to ask for by a key that is null';

const NO_INPUTS = 'Federation @requires: a subgraph is given what a field requires before it is asked for the field';

const HIDDEN_NAME =
  '2.7 Field Alias: what an alias names is no key, and misses nothing if the key of this name is missing';

/** Some alias is the name of a key or of a required field, as which the stock executor takes it. */
function hidesNeededName({ graph }: Arena, { document }: GeneratedOperation): boolean {
  let isHidden = false;
  visit(document, {
    Field({ alias, name }) {
      if (alias !== undefined && alias.value !== name.value && graph.isInFieldSet(alias.value)) isHidden = true;
    },
  });
  return isHidden;
}

const OTHER_ARGUMENTS =
  '6.4.1 Coercing Field Arguments: the value of a field is that for the arguments of the client, not of a @requires';

/** Some field is asked for that others require with arguments. The stock executor keeps both values under one name. */
function sharesRequiredName({ graph }: Arena, { document }: GeneratedOperation): boolean {
  let isShared = false;
  visit(document, {
    Field({ name }) {
      if (graph.isRequiredWithArguments(name.value)) isShared = true;
    },
  });
  return isShared;
}

/** A rule that the stock executor has broken, or would break if all were well. Sections are those of October 2021. */
async function faultOfStock(
  { arena, operation, reference }: Match,
  /** How it was asked for the operation. */
  form: GeneratedOperation,
  stock: Performance,
): Promise<string | undefined> {
  return (
    brokenRules(arena, operation, stock.answer, reference)[0] ??
    misplacedErrors(stock.answer, reference)[0] ??
    baselessErrors(stock.answer, reference)[0] ??
    compareOrder(stock, reference)[0] ??
    (stock.askedForNobody ? NOBODY : undefined) ??
    (stock.lackedInputs ? NO_INPUTS : undefined) ??
    (hidesNeededName(arena, operation) ? HIDDEN_NAME : undefined) ??
    (sharesRequiredName(arena, operation) ? OTHER_ARGUMENTS : undefined) ??
    compareWithReference(await performStock(arena, form, WELL_BEHAVED), reference)[0]
  );
}

function brokenRules({ graph }: Arena, operation: GeneratedOperation, answer: Answer, { types }: ReferencePerformance) {
  return violations(graph.api, operation, answer, (path) => types.get(path));
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

function compareWithStock({ arena, operation, kontor, reference }: Match, stock: Performance): string[] {
  const data = withoutUntypedObjects(arena.graph, operation, stock.answer.data, kontor.answer.data);
  const isUntyped = text(data) !== text(stock.answer.data);
  const faults = compareErrors(
    { ...stock.answer, ...(data !== undefined && { data }) },
    isUntyped ? withoutReason(kontor.answer) : kontor.answer,
    reference,
  );
  if (text(data) !== text(kontor.answer.data)) faults.push(different('data', stock.answer.data, kontor.answer.data));
  if (text(stock.mutations.toSorted()) !== text(kontor.mutations.toSorted())) {
    faults.push(different('the mutations that ran', stock.mutations, kontor.mutations));
  }
  return faults;
}

/** 7.1.1: where an object without a type costs all of the data, an error says so. */
function withoutReason({ errors = [], ...answer }: Answer): Answer {
  return { ...answer, errors: errors.filter(({ message }) => !message.startsWith('Invalid __typename found')) };
}

/** 6.2.2 Mutation: the root fields run one after the other, in the order of the client; some may not have come so far. */
function compareOrder({ mutations }: Performance, reference: Performance): string[] {
  let next = 0;
  for (const mutation of reference.mutations) if (mutation === mutations[next]) next += 1;
  return next === mutations.length ? [] : [`6.2.2: mutations ran in the order ${text(mutations)}`];
}

/**
 * Errors are compared by the position that they explain to the client: the path, cut where the data ends in a null.
 * Below that, which of several errors is told depends on the order in which a subgraph is asked. Errors of fields must
 * have the same positions and, where nothing is cut, not even by the executor, the same codes.
 *
 * Where a whole request failed, the fields that are missing are named at the first entity that was asked for: by the
 * stock executor once, and at a wrong index if entities before it could not be asked for; by Kontor, which asks for an
 * entity once, wherever it stands. So these must be the same positions but for indices of lists, and Kontor may be more
 * exact: a field of the entity where the stock executor names the entity. An error that a
 * subgraph gave without a path stands at the first field of its request, whichever that is; there must be such errors
 * in both.
 */
function compareErrors(stock: Answer, kontor: Answer, reference: ReferencePerformance): string[] {
  const [ofStock, ofKontor] = [positions(stock, reference), positions(kontor, reference)];
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

function positions({ data, errors = [] }: Answer, reference: ReferencePerformance): Positions {
  const ofFields = errors.filter(({ message }) => message !== REFUSAL && !OUTAGE.test(message));
  const withCode = ofFields.map(({ path = [], extensions = {} }) => {
    const position = cut(data, path);
    const isCut = position.length < path.length || isOfSomethingBelow(path, extensions, reference);
    return isCut ? text(position) : `${text(path)} ${text(extensions['code'])}`;
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
