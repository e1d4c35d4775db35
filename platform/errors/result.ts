import { DomainError } from './domain-error.js';

/** A domain error in the shape of its GraphQL type: every `…Error` type implements `MutationError`. */
export type ErrorMember<E extends DomainError> = E extends DomainError
  ? {
      readonly __typename: E['typeName'];
      readonly code: string;
      readonly message: string;
      readonly path: string[];
    } & E['facts']
  : never;

type ErrorClass = abstract new (...args: never[]) => DomainError;

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
export async function resultOf<Success extends string, T extends object, const Expected extends readonly ErrorClass[]>(
  successType: Success,
  useCase: () => Promise<T>,
  expected: Expected,
): Promise<(T & { readonly __typename: Success }) | ErrorMember<InstanceType<Expected[number]>>> {
  try {
    return { ...(await useCase()), __typename: successType };
  } catch (error) {
    if (error instanceof DomainError && expected.some((kind) => error instanceof kind)) {
      return {
        ...error.facts,
        __typename: error.typeName as string,
        code: error.code,
        message: error.message,
        path: [...error.path],
      } as ErrorMember<InstanceType<Expected[number]>>;
    }
    throw error;
  }
}
