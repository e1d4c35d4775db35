import { system, type Viewer } from '../../../platform/identity/viewer.js';
import { Decimal } from '../rates/decimal.js';
import { mutate, newPerson, rowsOf } from './community.fixture.js';
import type { Role, World } from './shop-points.fixture.js';

/** One mutation, to be tried by everybody. */
export interface Attempt {
  readonly allowed: readonly Role[];
  /** Prepares what the mutation needs and gives its input. */
  readonly input: (viewer: Viewer) => Promise<object>;
}

const admins: readonly Role[] = ['admin', 'platformAdmin'];
const voters: readonly Role[] = ['contributor', 'platformContributor', 'moderator', ...admins];
/** Moderators have no say about brands. */
const contributors: readonly Role[] = ['contributor', 'platformContributor', ...admins];
const proposers: readonly Role[] = ['user', 'partner', ...voters];
const members: readonly Role[] = ['newcomer', 'viewer', ...proposers];

/** What members propose and decide, and who may. */
export function communityAttempts(world: () => World): Readonly<Record<string, Attempt>> {
  const newShopId = async () => (await world().newShop()).shopId;
  const newMainId = async () => (await world().newShop()).shopMainId;
  const someone = () => newPerson(world(), 'user');

  async function proposalId(): Promise<string> {
    const { viewer } = await someone();
    const name = `Neuladen ${crypto.randomUUID()}`;
    return (await mutate(world(), 'proposeShop', { name }, 'proposal { id }', viewer)).proposal.id;
  }

  async function scrapedProposalId(): Promise<string> {
    const [shopId, programId] = [await newShopId(), await world().newProgram()];
    const rate = { shopId, programId, rateType: 'shop', pointsPerEur: new Decimal(1) } as const;
    await using uow = world().test.uow(system);
    return String((await world().test.services.proposals.proposeRateChange(uow, rate, 'scraper')).id);
  }

  async function variantId(): Promise<string> {
    const [row] = await rowsOf<{ id: number }>(world(), 'SELECT id FROM shop_variants WHERE shop_main_id = $1', [
      await newMainId(),
    ]);
    return String(row!.id);
  }

  async function mergeProposalId(): Promise<string> {
    const { viewer } = await someone();
    const shops = { keptShopId: await newShopId(), mergedShopId: await newShopId() };
    return (await mutate(world(), 'proposeShopMergeByShops', shops, 'proposal { id }', viewer)).proposal.id;
  }

  async function metadataProposalId(): Promise<string> {
    const { viewer } = await someone();
    const input = { shopMainId: await newMainId(), name: `Umbenannt ${crypto.randomUUID()}` };
    return (await mutate(world(), 'proposeShopMetadata', input, 'proposal { id }', viewer)).proposal.id;
  }

  async function mergedMainId(): Promise<string> {
    const input = { keptShopMainId: await newMainId(), mergedShopMainId: await newMainId() };
    await mutate(world(), 'mergeShops', input);
    return input.mergedShopMainId;
  }

  async function requestId(): Promise<string> {
    const { viewer } = await someone();
    return (await mutate(world(), 'requestShopContributor', {}, 'request { id }', viewer)).request.id;
  }

  async function letterTo({ userId }: Viewer): Promise<string> {
    if (userId === null) return '1';
    const [row] = await rowsOf<{ id: number }>(
      world(),
      `WITH member AS (
         INSERT INTO users (user_id) VALUES ($1) ON CONFLICT (user_id) DO UPDATE SET user_id = $1 RETURNING id
       )
       INSERT INTO notifications (user_id, notification_type, title, message)
       SELECT id, 'RATE_COMMENT', 'Titel', 'Text' FROM member RETURNING id`,
      [userId],
    );
    return String(row!.id);
  }

  return {
    proposeShopUrl: {
      allowed: proposers,
      input: async () => ({ shopId: await newShopId(), url: `https://${crypto.randomUUID()}.de` }),
    },
    proposeRateChange: {
      allowed: proposers,
      input: async () => ({ shopId: await newShopId(), programId: await world().newProgram(), pointsPerEur: '1' }),
    },
    proposeShop: { allowed: proposers, input: async () => ({ name: `Neu ${crypto.randomUUID()}` }) },
    proposeBonusProgram: {
      allowed: proposers,
      input: async () => ({ name: `Neu ${crypto.randomUUID()}`, kind: 'CASHBACK' }),
    },
    proposeCoupon: {
      allowed: proposers,
      input: async () => ({ couponType: 'DISCOUNT', value: '10', description: 'Alles' }),
    },
    correctScrapedProposal: {
      allowed: proposers,
      input: async () => ({ proposalId: await scrapedProposalId(), pointsPerEur: '2' }),
    },
    voteOnProposal: { allowed: voters, input: async () => ({ proposalId: await proposalId(), value: 'UP' }) },
    approveProposal: { allowed: admins, input: async () => ({ proposalId: await proposalId() }) },
    rejectProposal: { allowed: admins, input: async () => ({ proposalId: await proposalId() }) },

    proposeShopMerge: {
      allowed: contributors,
      input: async () => ({ keptVariantId: await variantId(), mergedVariantId: await variantId() }),
    },
    proposeShopMergeByShops: {
      allowed: proposers,
      input: async () => ({ keptShopId: await newShopId(), mergedShopId: await newShopId() }),
    },
    approveShopMerge: { allowed: admins, input: async () => ({ proposalId: await mergeProposalId() }) },
    rejectShopMerge: { allowed: admins, input: async () => ({ proposalId: await mergeProposalId() }) },
    mergeShops: {
      allowed: admins,
      input: async () => ({ keptShopMainId: await newMainId(), mergedShopMainId: await newMainId() }),
    },
    unmergeShop: { allowed: admins, input: async () => ({ shopMainId: await mergedMainId() }) },

    proposeShopMetadata: {
      allowed: proposers,
      input: async () => ({ shopMainId: await newMainId(), website: 'https://anders.example' }),
    },
    approveShopMetadata: { allowed: admins, input: async () => ({ proposalId: await metadataProposalId() }) },
    rejectShopMetadata: { allowed: admins, input: async () => ({ proposalId: await metadataProposalId() }) },
    deleteShopMetadataProposal: { allowed: admins, input: async () => ({ proposalId: await metadataProposalId() }) },

    requestShopContributor: { allowed: ['newcomer', 'viewer', 'user', 'partner'], input: async () => ({}) },
    approveShopContributor: { allowed: admins, input: async () => ({ requestId: await requestId() }) },
    rejectShopContributor: { allowed: admins, input: async () => ({ requestId: await requestId() }) },

    markShopNotificationRead: {
      allowed: members,
      input: async (viewer) => ({ notificationId: await letterTo(viewer) }),
    },
    markAllShopNotificationsRead: { allowed: members, input: async () => ({}) },
  };
}
