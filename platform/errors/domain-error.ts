/**
 * An expected failure: a slot is taken, an address is already in use. Services throw it, so that the transaction rolls
 * back; `resultOf` at the resolver edge turns it into the member of the mutation's result union that carries its name.
 *
 * `typeName` is the GraphQL type (`SlotTakenError`), `code` the stable word for programs (`SLOT_TAKEN`).
 */
export abstract class DomainError<TypeName extends string = string> extends Error {
  abstract readonly typeName: TypeName;
  abstract readonly code: string;
  /** Path of the input field that is at fault, from the mutation's `input` downwards; empty when no field is. */
  readonly path: readonly string[];
  /** What the GraphQL type says beyond code, message and path, for example `{ retryAt }`. */
  readonly facts: object = {};

  constructor(message: string, path: readonly string[] = []) {
    super(message);
    this.name = new.target.name;
    this.path = path;
  }
}

/** What was named does not exist, or the viewer may not know that it does. */
export class NotFound extends DomainError<'NotFoundError'> {
  readonly typeName = 'NotFoundError';
  readonly code = 'NOT_FOUND';
}

/** The input is well-formed GraphQL but breaks a rule: too long, out of range, contradictory. */
export class InvalidInput extends DomainError<'InvalidInputError'> {
  readonly typeName = 'InvalidInputError';
  readonly code = 'INVALID_INPUT';
}

/** The object is not in a state in which this can be done (already cancelled, no longer open). */
export class Conflict extends DomainError<'ConflictError'> {
  readonly typeName = 'ConflictError';
  readonly code = 'CONFLICT';
}
