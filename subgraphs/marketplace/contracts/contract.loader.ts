import { connectionByParent } from '../../../platform/connections/connection-by-parent.js';
import { connection, type Connection, type ConnectionArgs } from '../../../platform/connections/connection.js';
import type { CursorCodec } from '../../../platform/connections/cursor.js';
import { newestFirst, type ListDefinition } from '../../../platform/connections/list.js';
import type { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { loadOne } from '../../../platform/loaders/loaders.js';
import { Contract } from './contract.entity.js';
import { ContractLink } from './contract-link.entity.js';

const contractsOf = (name: string): ListDefinition<Contract> => ({ entity: Contract, name, order: newestFirst });

export function contractLoaders(uow: UnitOfWork, cursors: CursorCodec) {
  const links = (name: string, parent: keyof ContractLink) =>
    connectionByParent(uow, cursors, { entity: ContractLink, name, order: newestFirst, parent });
  return {
    contractById: loadOne(uow, Contract, 'id'),
    contractByLegacyId: loadOne(uow, Contract, 'legacyId'),
    contractsByCreatorId: connectionByParent(uow, cursors, {
      ...contractsOf('Thinker.contracts'),
      parent: 'createdBy',
    }),
    linksByContractId: links('Contract.links', 'contractId'),
    linksByVoucherId: links('Voucher.contracts', 'voucherId'),
    linksByRoomId: links('Room.contracts', 'roomId'),
  };
}

/** Those with exactly these bytes that the viewer may see; only one of them where its id is given. */
export function contractsWithHash(
  context: { readonly uow: UnitOfWork; readonly cursors: CursorCodec },
  args: ConnectionArgs,
  { hash, id }: { readonly hash: string; readonly id: string | null },
): Promise<Connection<Contract>> {
  return connection(context, contractsOf('ContractVerification.contracts'), args, (items) => {
    items.andWhere('item.hashSha256 = :hash', { hash });
    if (id !== null) items.andWhere('item.id = :id', { id });
  });
}
