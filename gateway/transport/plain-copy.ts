/**
 * What `JSON.parse(JSON.stringify(value))` gives, without the text in between: dates become strings, `undefined`
 * disappears, and no object is shared with the original.
 */
export function plainCopy<T>(value: T): T;
export function plainCopy(value: unknown): unknown {
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return value;
    case 'number':
      // JSON has no -0.
      return Number.isFinite(value) ? value + 0 : null;
    case 'object':
      return value === null ? null : copyObject(value);
    case 'bigint':
      throw new TypeError('A BigInt has no JSON form; its scalar must write a number or a string.');
    default:
      return undefined;
  }
}

function copyObject(value: object): unknown {
  if (Array.isArray(value)) {
    const copy: unknown[] = new Array(value.length);
    for (let i = 0; i < value.length; i++) copy[i] = plainCopy(value[i]) ?? null;
    return copy;
  }
  if (hasToJson(value)) return plainCopy(value.toJSON());
  const copy: Record<string, unknown> = {};
  for (const key of Object.keys(value)) {
    const property = plainCopy((value as Record<string, unknown>)[key]);
    if (property === undefined) continue;
    // Assigning to `__proto__` would set the prototype instead.
    if (key === '__proto__') Object.defineProperty(copy, key, { value: property, ...ORDINARY });
    else copy[key] = property;
  }
  return copy;
}

function hasToJson(value: object): value is { toJSON(): unknown } {
  return 'toJSON' in value && typeof value.toJSON === 'function';
}

const ORDINARY = { enumerable: true, writable: true, configurable: true } as const;
