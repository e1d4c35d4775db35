import { randomUUID } from 'node:crypto';
import type { Clock } from '../../../platform/clock.js';
import { testSubgraph, viewerOf, type TestSubgraph } from '../../../platform/testing/index.js';
import type { MarketingServices } from '../services.js';
import definition from '../subgraph.js';

export type MarketingTest = TestSubgraph<MarketingServices>;

export const startMarketing = (clock?: Clock): Promise<MarketingTest> =>
  testSubgraph(definition, clock ? { clock } : {});

export const admin = viewerOf({ userId: randomUUID(), roles: ['user', 'admin'] });
export const somebody = viewerOf({ userId: randomUUID() });
export const partnerOf = (partnerId: string) =>
  viewerOf({ userId: randomUUID(), roles: ['user', 'partner'], partnerId });
export const serviceWith = (...scopes: string[]) => viewerOf({ scopes });

/** An address that no other test uses. */
export const anEmail = () => `lead-${randomUUID()}@example.com`;

export const createLeadMutation = `mutation ($input: CreateLeadInput!) {
  createLead(input: $input) {
    __typename
    ... on CreateLeadSuccess {
      leadId isDuplicate
      lead {
        id email firstName lastName companyName phoneNumber source status notes interestedFeatures score
        attribution { utmCampaign } visitor { ipAddress countryCode } partner { id }
        interactions { totalCount } events { totalCount } experimentAssignments { id } whatsappAccounts { id }
      }
    }
    ... on MutationError { code message path }
    ... on TooManyLeadsError { retryAt }
  }
}`;
