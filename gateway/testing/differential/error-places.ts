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
    const object = prefixes.at(extensions['field'] === undefined ? -1 : -2) ?? '[]';
    const [standing, failed] = [places.get(object), extensions['object']];
    return standing === undefined || failed === undefined || standing === failed;
  };
  return errors.flatMap(({ message, path, extensions }) =>
    path === undefined || isRight(path, OUTAGE.test(message), extensions)
      ? []
      : [`7.1.2: misplaced error ${JSON.stringify(path)}`],
  );
}
