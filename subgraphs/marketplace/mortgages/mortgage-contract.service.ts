import { changed } from '../../../platform/database/entity-rows.js';
import type { Transaction, UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Conflict, NotFound } from '../../../platform/errors/domain-error.js';
import { forbidden, isAdmin, type Viewer } from '../../../platform/identity/viewer.js';
import { findContract } from '../contracts/contract.reference.js';
import type { ContractService } from '../contracts/contract.service.js';
import type { EventLog } from '../event-log/event-log.js';
import { textIdOf } from '../input/text-id.js';
import type { Thinker } from '../thinkers/thinker.entity.js';
import { requireActor } from '../thinkers/thinker.policy.js';
import type { ThinkerService } from '../thinkers/thinker.service.js';
import { MortgageContract } from './mortgage-contract.entity.js';
import { contractRoomId } from './mortgage.rooms.js';

export type Signer = 'borrower' | 'lender' | 'notary';

export interface ContractServiceDeps {
  readonly thinkers: ThinkerService;
  readonly events: EventLog;
  readonly contracts: ContractService;
}

/** Signatures, and the end of a contract's life. */
export class MortgageContractService {
  constructor(private readonly deps: ContractServiceDeps) {}

  /** @throws `UNAUTHENTICATED`, `FORBIDDEN`, NotFound */
  async sign(
    uow: UnitOfWork,
    { contractId, signer }: { readonly contractId: string; readonly signer: Signer },
  ): Promise<MortgageContract> {
    return this.asParty(uow, contractId, async (tx, contract, actor) => {
      if (!maySign(tx.viewer, actor, contract, signer)) throw forbidden();
      const [signed] = await changed(tx.manager, MortgageContract, signStatements[signer], [contract.id]);
      // No row: this signature stands already.
      if (signed === undefined) return tx.manager.findOneByOrFail(MortgageContract, { id: contract.id });
      await this.log(tx, actor, signed, `signed-by-${signer}`);
      return signed;
    });
  }

  /** @throws `UNAUTHENTICATED`, `FORBIDDEN`, NotFound, Conflict */
  async archive(uow: UnitOfWork, { contractId }: { readonly contractId: string }): Promise<MortgageContract> {
    return this.asParty(uow, contractId, async (tx, { id, borrowerId, lenderId, status }, actor) => {
      if (status === 'draft') throw new Conflict('The contract is not signed by all.', ['contractId']);
      const both = isAdmin(tx.viewer);
      const parameters = [id, both || actor.id === borrowerId, both || actor.id === lenderId];
      const [after] = await changed(tx.manager, MortgageContract, archiveStatement, parameters);
      if (after === undefined) return tx.manager.findOneByOrFail(MortgageContract, { id });
      await this.log(tx, actor, after, 'archive');
      return after;
    });
  }

  /**
   * Makes a contract that the viewer may see the one that is to be signed, and lets the other party see it.
   *
   * @throws `UNAUTHENTICATED`, NotFound, Conflict
   */
  async attach(
    uow: UnitOfWork,
    { mortgageContractId, contractId }: { readonly mortgageContractId: string; readonly contractId: string },
  ): Promise<MortgageContract> {
    return this.asParty(
      uow,
      mortgageContractId,
      async (tx, { id }, actor) => {
        const document = await findContract(tx.manager, contractId);
        if (document === null) throw new NotFound('There is no such contract.', ['contractId']);
        const [attached] = await changed(tx.manager, MortgageContract, attachStatement, [id, document.id]);
        if (attached === undefined) {
          const unchanged = await tx.manager.findOneByOrFail(MortgageContract, { id });
          if (unchanged.contractId === document.id) return unchanged;
          throw new Conflict('Somebody has signed already.', ['mortgageContractId']);
        }
        const room = { voucherId: null, roomId: contractRoomId(id) };
        await this.deps.contracts.linkTo(tx, document, room, { role: 'primary', actor });
        await this.log(tx, actor, attached, 'attach');
        return attached;
      },
      'mortgageContractId',
    );
  }

  private async asParty(
    uow: UnitOfWork,
    contractId: string,
    work: (tx: Transaction, contract: MortgageContract, actor: Thinker) => Promise<MortgageContract>,
    field = 'contractId',
  ): Promise<MortgageContract> {
    requireActor(uow.viewer);
    return uow.write(async (tx) => {
      const id = textIdOf(contractId);
      const contract = id === null ? null : await tx.manager.findOneBy(MortgageContract, { id });
      if (contract === null) throw new NotFound('There is no such contract.', [field]);
      return work(tx, contract, await this.deps.thinkers.acting(tx));
    });
  }

  private async log(tx: Transaction, actor: Thinker, { id, status }: MortgageContract, action: string): Promise<void> {
    this.deps.events.add(tx, {
      type: 'mortgage.contract.status',
      actorId: actor.id,
      subjectType: 'contract',
      subjectId: id,
      meta: { contractVoucherId: id, action, status },
    });
  }
}

/** Borrower and lender for themselves and nobody else; a notary has no account here, an administrator enters that. */
function maySign(viewer: Viewer, { id }: Thinker, contract: MortgageContract, signer: Signer): boolean {
  if (signer === 'notary') return isAdmin(viewer);
  return id === (signer === 'borrower' ? contract.borrowerId : contract.lenderId);
}

/** One statement each: two signatures at once do not miss each other. */
const signStatement = (own: Signer, others: readonly Signer[]) => `
  UPDATE mortgage_contracts SET
    signed_by_${own} = true,
    status = CASE WHEN ${others.map((other) => `signed_by_${other}`).join(' AND ')} THEN 'signed' ELSE status END
  WHERE id = $1 AND status = 'draft' AND NOT signed_by_${own}
  RETURNING *`;

const signStatements: Readonly<Record<Signer, string>> = {
  borrower: signStatement('borrower', ['lender', 'notary']),
  lender: signStatement('lender', ['borrower', 'notary']),
  notary: signStatement('notary', ['borrower', 'lender']),
};

/** What somebody has signed stays what it was; a signature at the same moment comes before or after. */
const attachStatement = `
  UPDATE mortgage_contracts SET contract_id = $2
  WHERE id = $1 AND contract_id IS DISTINCT FROM $2
    AND NOT (signed_by_borrower OR signed_by_lender OR signed_by_notary)
  RETURNING *`;

const archiveStatement = `
  UPDATE mortgage_contracts SET
    archived_by_borrower = archived_by_borrower OR $2,
    archived_by_lender = archived_by_lender OR $3,
    status = CASE WHEN (archived_by_borrower OR $2) AND (archived_by_lender OR $3) THEN 'archived' ELSE status END
  WHERE id = $1 AND status = 'signed' AND (archived_by_borrower, archived_by_lender) IS DISTINCT FROM
    (archived_by_borrower OR $2, archived_by_lender OR $3)
  RETURNING *`;
