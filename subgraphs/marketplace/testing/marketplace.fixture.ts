import type { Viewer } from '../../../platform/identity/viewer.js';
import { system } from '../../../platform/identity/viewer.js';
import { uuidv7 } from '../../../platform/ids.js';
import { testSubgraph, viewerOf } from '../../../platform/testing/index.js';
import definition from '../subgraph.js';

export type MarketplaceTest = Awaited<ReturnType<typeof startMarketplace>>;

/** The marketplace on a database of its own, with shorthands for what most tests begin with. */
export async function startMarketplace(options?: Parameters<typeof testSubgraph>[1]) {
  const test = await testSubgraph(definition, options);

  /** As the service itself, whom the policies let see everything. */
  async function sql<Row = Record<string, unknown>>(text: string, parameters: readonly unknown[] = []): Promise<Row[]> {
    await using uow = test.uow(system);
    return await uow.read((manager) => manager.query<Row[]>(text, [...parameters]));
  }

  async function change(text: string, parameters: readonly unknown[] = []): Promise<void> {
    await using uow = test.uow(system);
    await uow.write(({ manager }) => manager.query(text, [...parameters]));
  }

  /** Runs a mutation and gives its result, whatever member of the union it is. */
  async function mutate(viewer: Viewer, field: string, input: object, selection: string) {
    const name = field[0]!.toUpperCase() + field.slice(1);
    const query = `mutation ($input: ${name}Input!) {
      ${field}(input: $input) { __typename ... on MutationError { code message path } ... on ${name}Success { ${selection} } }
    }`;
    const { data, errors } = await test.execute({ query, variables: { input }, viewer });
    return errors === undefined ? data[field] : { errors };
  }

  return {
    ...test,
    sql,
    change,
    mutate,
    async issue(viewer: Viewer, input: object = {}): Promise<string> {
      const { voucher } = await mutate(viewer, 'issueVoucher', input, 'voucher { id }');
      return voucher.id;
    },
    book: (viewer: Viewer, voucherId: string, startsAt: Date | string, more: object = {}) =>
      mutate(
        viewer,
        'bookVoucher',
        { voucherId, startsAt, ...more },
        'booking { id status startsAt endsAt voucher { status holder { id } } }',
      ),
    cancel: (viewer: Viewer, bookingId: string, reason?: string) =>
      mutate(
        viewer,
        'cancelBooking',
        { bookingId, reason },
        'booking { id status cancelReason cancelledAt voucher { status holder { id } } }',
      ),
  };
}

/** Somebody with an account; nobody else has it. */
export function somebody(traits: Partial<Viewer> = {}): Viewer {
  return viewerOf({ userId: uuidv7(), ...traits });
}

/** The owner of a business. */
export function owner(): Viewer & { readonly partnerId: string } {
  return { ...somebody({ roles: ['user', 'partner'] }), partnerId: uuidv7() };
}

export const admin: Viewer = viewerOf({ userId: uuidv7(), roles: ['user', 'admin'] });

/** A browser with a thinker's token and no account. */
export function browser(token: string): Viewer {
  return viewerOf({ sessionToken: token });
}
