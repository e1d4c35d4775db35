/** The fields of one object of a response, by response key. Made by `JSON.parse`, so every key is an own property. */
export type Fields = Record<string, unknown>;

/** True for JSON objects, false for lists and everything else. */
export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * True for names that every object answers to (`constructor`, `__proto__`, …). Clients may use them as aliases; reading
 * such a field takes `ownField`. All other names can be read directly, which is what makes the difference in hot loops.
 */
export function isInherited(name: string): boolean {
  return name in Object.prototype;
}

/** A field by a name that objects may inherit. */
export function ownField(fields: Fields, name: string): unknown {
  return Object.hasOwn(fields, name) ? fields[name] : undefined;
}

/** Sets a field under any name; assigning to `__proto__` would set the prototype instead. */
export function setField(fields: Fields, name: string, value: unknown): void {
  if (name === '__proto__') Object.defineProperty(fields, name, { value, ...ORDINARY });
  else fields[name] = value;
}

const ORDINARY = { enumerable: true, writable: true, configurable: true } as const;
