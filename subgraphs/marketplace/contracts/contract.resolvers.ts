import { badUserInput } from '../../../platform/errors/bad-user-input.js';
import { InvalidInput, NotFound } from '../../../platform/errors/domain-error.js';
import { resultOf } from '../../../platform/errors/result.js';
import { databaseWord, graphqlName } from '../../../platform/graphql/enum-words.js';
import { entityId } from '../../../platform/input/entity-id.js';
import type { Resolvers } from '../__generated__/resolvers.js';
import type { MarketplaceContext } from '../context.js';
import { referenced } from '../database/referenced.js';
import { textIdOf } from '../input/text-id.js';
import type { Contract } from './contract.entity.js';
import type { ContractRole } from './contract-link.entity.js';
import { contractsWithHash } from './contract.loader.js';

const SHA256 = /^[0-9a-f]{64}$/i;

export const contractResolvers: Resolvers = {
  Query: {
    contract: (_, { id }, context) => byId(context, id),
    verifyContract: async (_, { hash, id }, context) => {
      if (!SHA256.test(hash)) throw badUserInput('hash: 64 hexadecimal digits.');
      if (typeof id !== 'string') return { hash: hash.toLowerCase(), id: null };
      const contract = await byId(context, id);
      return contract && { hash: hash.toLowerCase(), id: contract.id };
    },
  },
  Mutation: {
    linkContract: (_, { input: { contractId, role, voucherId, roomId } }, { services, uow }) =>
      resultOf(
        'LinkContractSuccess',
        async () => ({
          link: await services.contracts.link(uow, {
            contractId,
            role: databaseWord(role),
            voucherId: voucherId ?? null,
            roomId: roomId ?? null,
          }),
        }),
        [InvalidInput, NotFound],
      ),
  },
  Contract: {
    __resolveReference: ({ id }, context) => byId(context, id),
    sha256: ({ hashSha256 }) => hashSha256,
    createdBy: ({ createdBy }, _, { loaders }) => (createdBy === null ? null : loaders.thinkerById.load(createdBy)),
    links: ({ id }, { role, ...args }, { loaders }) =>
      loaders.linksByContractId.load({ parentId: id, args, ...inRole(databaseWord(role)) }),
    download: async ({ id }, _, { services, loaders, viewer }) => {
      const thinker = await loaders.viewerThinker();
      return services.downloadLinks.sign(id, thinker?.id ?? viewer.userId ?? 'service');
    },
  },
  ContractLink: {
    contract: ({ contractId }, _, { loaders }) => referenced(loaders.contractById, contractId),
    voucher: ({ voucherId }, _, { loaders }) => (voucherId === null ? null : loaders.voucherById.load(voucherId)),
    room: ({ roomId }, _, { loaders }) => (roomId === null ? null : loaders.roomById.load(roomId)),
    role: ({ role }) => graphqlName(role),
  },
  ContractVerification: {
    isVerified: async (verification, _, context) => {
      const { edges } = await contractsWithHash(context, { first: 1 }, verification);
      return edges.length > 0;
    },
    contracts: (verification, args, context) => contractsWithHash(context, args, verification),
  },
  Voucher: {
    contracts: ({ id }, { role, ...args }, { loaders }) =>
      loaders.linksByVoucherId.load({ parentId: id, args, ...inRole(databaseWord(role)) }),
  },
  Room: {
    contracts: ({ id }, { role, ...args }, { loaders }) =>
      loaders.linksByRoomId.load({ parentId: id, args, ...inRole(databaseWord(role)) }),
  },
  Thinker: {
    contracts: ({ id }, args, { loaders }) => loaders.contractsByCreatorId.load({ parentId: id, args }),
  },
  MortgageContract: {
    document: ({ contractId }, _, { loaders }) => (contractId === null ? null : loaders.contractById.load(contractId)),
  },
};

async function byId({ loaders }: MarketplaceContext, given: string): Promise<Contract | null> {
  const id = entityId(given);
  if (id !== null) return loaders.contractById.load(id);
  const legacyId = textIdOf(given);
  return legacyId === null ? null : loaders.contractByLegacyId.load(legacyId);
}

function inRole(role: ContractRole | undefined) {
  return role === undefined ? {} : { filter: { where: 'item.role = :role', parameters: { role } } };
}
