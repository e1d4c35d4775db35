import { accidentIn, ACCIDENT } from './misbehaviour.js';
import type { Answer, ReferencePerformance } from './reference.js';

/** The message of an error that stands for a request without an answer. */
export const OUTAGE = /^The service "[^"]+" is not available\.$/;

/**
 * 7.1.2: an error has the path of the field that failed. Mock subgraphs say in the extensions which object it was, and
 * the reference knows which one stands where; at least it knows which places there are. What lies below an object that
 * the reference does not have is taken to be right, except for outages, which are told by what the client misses.
 *
 * 6.3.2 Field Collection: what is asked of objects of another type, by a fragment that does not apply, is not executed, so
 * it cannot fail. The plan may have fetched it all the same.
 *
 * @returns the rules that are broken by errors that stand elsewhere.
 */
export function misplacedErrors({ errors = [] }: Answer, { places, types }: ReferencePerformance): string[] {
  const brokenRule = (
    path: readonly (string | number)[],
    isOutage: boolean,
    extensions: Record<string, unknown> = {},
  ) => {
    const prefixes = path.map((_, index) => JSON.stringify(path.slice(0, index + 1)));
    const unknown = prefixes.findIndex((prefix) => !places.has(prefix));
    if (unknown >= 0) {
      if (typeof path[unknown] === 'number' || isOutage) return MISPLACED;
      return types.has(prefixes[unknown - 1] ?? '[]') ? NOT_COLLECTED : undefined;
    }
    const { object, field, errorId } = extensions;
    const isAccident = String(errorId).startsWith(ACCIDENT);
    const standing = places.get(prefixes.at(field === undefined && !isAccident ? -1 : -2) ?? '[]');
    if (standing === undefined) return undefined;
    const isRight = isAccident ? errorId === accidentIn(standing) : object === undefined || object === standing;
    return isRight ? undefined : MISPLACED;
  };
  return errors.flatMap(({ message, path, extensions }) => {
    const rule = path && brokenRule(path, OUTAGE.test(message), extensions);
    return rule === undefined ? [] : [`${rule} ${JSON.stringify(path)}`];
  });
}

const MISPLACED = '7.1.2: misplaced error';
const NOT_COLLECTED = '6.3.2: error of a field that is not asked of the object';

/**
 * 7.1.2: an error is about something that failed. If a request got no answer, and yet all is as it should be at the place
 * that is named for it, nobody needed the answer.
 *
 * @returns the paths of errors of such requests.
 */
export function baselessErrors({ data, errors = [] }: Answer, { answer: truth }: ReferencePerformance): string[] {
  return errors.flatMap(({ message, path = [] }) => {
    if (!OUTAGE.test(message)) return [];
    const [is, shouldBe] = [valueAt(data, path), valueAt(truth.data, path)];
    const isWhole = is !== null && is !== undefined && JSON.stringify(is) === JSON.stringify(shouldBe);
    return isWhole ? [`7.1.2: baseless error ${JSON.stringify(path)}`] : [];
  });
}

function valueAt(data: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>(
    (value, step) => (value as Record<string | number, unknown> | null | undefined)?.[step],
    data,
  );
}

/** Whether an error of a field is told at a place above it, because the client did not ask for the field itself. */
export function isOfSomethingBelow(
  path: readonly (string | number)[],
  { object, field }: Readonly<Record<string, unknown>>,
  { places }: ReferencePerformance,
): boolean {
  const standing = places.get(JSON.stringify(path.slice(0, -1)));
  return field !== undefined && standing !== undefined && standing !== object;
}
