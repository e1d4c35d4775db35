import { accidentIn, ACCIDENT } from './misbehaviour.js';
import type { Answer, ReferencePerformance } from './reference.js';

/** The message of an error that stands for a request without an answer. */
export const OUTAGE = /^The service "[^"]+" is not available\.$/;

/**
 * 7.1.2: an error has the path of the field that failed. Mock subgraphs say in the extensions which object it was, and
 * the reference knows which one stands where; at least it knows which places there are. What only the plan needed is
 * not known, and taken to be right, except for outages, which are told by what the client misses.
 *
 * @returns the paths of errors that stand elsewhere.
 */
export function misplacedErrors({ errors = [] }: Answer, { places }: ReferencePerformance): string[] {
  const isRight = (path: readonly (string | number)[], isOutage: boolean, extensions: Record<string, unknown> = {}) => {
    const prefixes = path.map((_, index) => JSON.stringify(path.slice(0, index + 1)));
    const unknown = prefixes.findIndex((prefix) => !places.has(prefix));
    if (unknown >= 0) return typeof path[unknown] === 'string' && !isOutage;
    const { object, field, errorId } = extensions;
    const isAccident = String(errorId).startsWith(ACCIDENT);
    const standing = places.get(prefixes.at(field === undefined && !isAccident ? -1 : -2) ?? '[]');
    if (standing === undefined) return true;
    return isAccident ? errorId === accidentIn(standing) : object === undefined || object === standing;
  };
  return errors.flatMap(({ message, path, extensions }) =>
    path === undefined || isRight(path, OUTAGE.test(message), extensions)
      ? []
      : [`7.1.2: misplaced error ${JSON.stringify(path)}`],
  );
}

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
