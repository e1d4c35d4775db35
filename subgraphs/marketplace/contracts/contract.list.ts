import { entitiesFrom } from '../../../platform/database/entity-rows.js';
import type { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Contract } from './contract.entity.js';
import type { ContractTargets } from './contract.targets.js';
import { contractOnTheWire } from './contract.wire.js';

const PAGE = 500;

const page = `
  SELECT contracts.*, thinkers.public_id AS created_by_public_id
  FROM contracts
  LEFT JOIN thinkers ON thinkers.id = contracts.created_by
  WHERE (($1::text IS NULL AND $2::text IS NULL) OR EXISTS (
      SELECT FROM contract_links
      WHERE contract_id = contracts.id
        AND ($1::text IS NULL OR voucher_id = $1)
        AND ($2::text IS NULL OR room_id = $2)
    ))
    AND ($3::uuid IS NULL
      OR (contracts.created_at, contracts.id) < (SELECT created_at, id FROM contracts WHERE id = $3))
  ORDER BY contracts.created_at DESC, contracts.id DESC
  LIMIT ${PAGE}`;

/**
 * The whole answer of the list of old, page by page: it has no limit. Each page in a unit of work of its own, or a client
 * that reads slowly would keep a connection.
 */
export async function* contractList(
  unitOfWork: () => UnitOfWork,
  { voucherId, roomId }: ContractTargets,
): AsyncGenerator<string, void, void> {
  let last: string | null = null;
  for (let isFirst = true; isFirst || last !== null; isFirst = false) {
    await using uow = unitOfWork();
    const items: object[] = await uow.read(async (manager) => {
      const rows = await manager.query<Record<string, unknown>[]>(page, [voucherId, roomId, last]);
      const contracts = entitiesFrom(manager, Contract, rows);
      last = rows.length < PAGE ? null : contracts.at(-1)!.id;
      return contracts.map((contract, index) =>
        contractOnTheWire(contract, rows[index]!['created_by_public_id'] as string | null),
      );
    });
    const text = items.map((item) => JSON.stringify(item)).join(',');
    yield isFirst ? `{"ok":true,"items":[${text}` : text && `,${text}`;
  }
  yield ']}';
}
