import type { EntityManager } from 'typeorm';
import { entityId } from '../../../platform/input/entity-id.js';
import { Contract } from './contract.entity.js';

/** A contract that the viewer may see, by its id or by the one that older clients know it by. */
export async function findContract(manager: EntityManager, given: string): Promise<Contract | null> {
  const id = entityId(given);
  return manager.findOneBy(Contract, id === null ? { legacyId: given } : { id });
}
