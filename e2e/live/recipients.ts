import { cast } from '../../platform/demo/cast.js';
import type { LiveInstance } from './instance.js';
import { query, type Judge } from './judge.js';

/** A member of the shops who gets letters. */
export interface Recipient {
  readonly userId: string;
  readonly email: string;
  readonly memberId: number;
  /** One of their own proposals, for letters to be about. */
  readonly proposalId: number;
  /** What came before the rehearsal: the position in their stream. */
  readonly base: number;
  token(lifetimeSeconds?: number): Promise<string>;
}

const PROPOSE = `mutation ($name: String!) {
  proposeShop(input: { name: $name }) { __typename ... on ProposeShopSuccess { proposal { id } } }
}`;

/** The last people of the demo's cast who may propose something; the receptionist at its start has other rights. */
export async function recipientsOf(instance: LiveInstance, judge: Judge, count: number): Promise<Recipient[]> {
  const people = cast.users.slice(3, 3 + count);
  return Promise.all(
    people.map(async ({ userId, email }) => {
      const [member] = await judge.rows<{ id: number; last: number }>(
        `SELECT id, coalesce((SELECT last_sequence FROM app.stream_heads
           WHERE stream = 'shop-points.notifications' AND key = user_id::text), 0)::int AS last
         FROM users WHERE user_id = $1`,
        [userId],
      );
      const token = (lifetimeSeconds?: number) =>
        instance.token({ sub: userId, email, roles: ['user'] }, lifetimeSeconds);
      const { proposeShop } = await query<{ proposeShop: { proposal: { id: string } } }>(
        instance.url,
        await token(),
        PROPOSE,
        { name: `A shop of ${userId} ${Date.now()}` },
      );
      const proposalId = Number(proposeShop.proposal.id);
      return { userId, email, memberId: member!.id, proposalId, base: member!.last, token };
    }),
  );
}
