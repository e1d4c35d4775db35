import { uuidv7 } from '../../../platform/ids.js';
import type { Viewer } from '../../../platform/identity/viewer.js';
import type { MarketplaceTest } from './marketplace.fixture.js';

/** Makes the viewer's thinker, and gives its ids. */
export async function thinkerOf(test: MarketplaceTest, viewer: Viewer): Promise<{ id: string; publicId: string }> {
  await test.mutate(viewer, 'sendHeartbeat', {}, 'session { id }');
  const { data } = await test.execute({ query: '{ viewerThinker { id publicId } }', viewer });
  return data.viewerThinker;
}

/** Lines of the ledger as if they had fallen due then, each for a subject of its own. */
export async function owe(
  test: MarketplaceTest,
  beneficiaryId: string,
  amounts: readonly (number | readonly [amount: number, currency: string])[],
  createdAt: string,
): Promise<void> {
  const lines = amounts.map((line) => (typeof line === 'number' ? ([line, 'EUR'] as const) : line));
  await test.change(
    `INSERT INTO fee_events (id, fee_id, subject_type, subject_id, kind, amount_cents, currency, beneficiary_id, created_at)
     SELECT id, 'voucher.booking', 'voucher_booking', 'b-' || id, CASE WHEN amount < 0 THEN 'reversal' ELSE 'charge' END,
       amount, currency, $4, $5
     FROM unnest($1::uuid[], $2::bigint[], $3::text[]) AS line (id, amount, currency)`,
    [
      lines.map(() => uuidv7()),
      lines.map(([amount]) => amount),
      lines.map(([, currency]) => currency),
      beneficiaryId,
      createdAt,
    ],
  );
}

/** What holds at every moment: the ledger is what is settled and what waits, in every currency. */
export async function expectBalanced(test: MarketplaceTest): Promise<void> {
  const unbalanced = await test.sql(`
    SELECT currency, sum(cents) FROM (
      SELECT currency, amount_cents AS cents FROM fee_events
      UNION ALL SELECT currency, -total_cents FROM settlements
      UNION ALL SELECT currency, -amount_cents FROM fee_events WHERE settlement_id IS NULL
    ) AS entry GROUP BY currency HAVING sum(cents) <> 0`);
  expect(unbalanced).toEqual([]);
  const wrong = await test.sql(`
    SELECT settlement.id FROM settlements AS settlement LEFT JOIN fee_events AS line ON line.settlement_id = settlement.id
    GROUP BY settlement.id
    HAVING coalesce(sum(line.amount_cents), 0) <> settlement.total_cents
      OR bool_or(line.currency <> settlement.currency OR line.beneficiary_id <> settlement.beneficiary_id)`);
  expect(wrong).toEqual([]);
}

export function configureFee(test: MarketplaceTest, viewer: Viewer, input: object) {
  return test.mutate(
    viewer,
    'configureFee',
    input,
    'fee { id scope percentage fixed { amount currency } isActive beneficiary { publicId } }',
  );
}
