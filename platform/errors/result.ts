import { DomainError } from './domain-error.js';

/** A domain error in the shape of its GraphQL type: every `…Error` type implements `MutationError`. */
export type ErrorMember<TypeName extends string> = TypeName extends string
  ? { readonly __typename: TypeName; readonly code: string; readonly message: string; readonly path: string[] }
  : never;

type ErrorClass<TypeName extends string> = abstract new (...args: never[]) => DomainError<TypeName>;

/**
 * Runs a use case at the resolver edge. A success is tagged with `successType`; a domain error of one of the given
 * classes becomes its union member. The compiler compares the outcome with the generated result type of the mutation,
 * so a class that the SDL's union does not name is a type error here. Anything else that is thrown is a bug or an
 * outage and goes on to the masking of unexpected errors.
 *
 * @example
 * bookVoucher: (_, { input }, { services, uow }) =>
 *   resultOf('BookVoucherSuccess', async () => ({ booking: await services.vouchers.book(uow, input) }),
 *     [SlotTaken, VoucherExpired, NotFound])
 */
export async function resultOf<Success extends string, T extends object, ErrorName extends string>(
  successType: Success,
  useCase: () => Promise<T>,
  expected: readonly ErrorClass<ErrorName>[],
): Promise<(T & { readonly __typename: Success }) | ErrorMember<ErrorName>> {
  try {
    return { ...(await useCase()), __typename: successType };
  } catch (error) {
    if (error instanceof DomainError && expected.some((kind) => error instanceof kind)) {
      return {
        __typename: error.typeName as ErrorName,
        code: error.code,
        message: error.message,
        path: [...error.path],
      } as ErrorMember<ErrorName>;
    }
    throw error;
  }
}
