import type { EntityManager } from 'typeorm';
import { entitiesFrom } from '../../../platform/database/entity-rows.js';
import { PAGE } from '../legacy-http/long-list.js';
import { Contract } from './contract.entity.js';
import type { ContractTargets } from './contract.targets.js';

/** A contract, and by whom it was uploaded as others know that one. */
export interface ListedContract {
  readonly contract: Contract;
  readonly createdBy: string | null;
}

/** A page of the list of old, newest first: those that come after one. */
export async function contractsAfter(
  manager: EntityManager,
  { voucherId, roomId }: ContractTargets,
  last: ListedContract | null,
): Promise<ListedContract[]> {
  const rows = await manager.query<Record<string, unknown>[]>(page, [voucherId, roomId, last?.contract.id ?? null]);
  return entitiesFrom(manager, Contract, rows).map((contract, index) => ({
    contract,
    createdBy: rows[index]!['created_by_public_id'] as string | null,
  }));
}

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
