import { connection } from '../../../platform/connections/connection.js';
import { InvalidInput, NotFound } from '../../../platform/errors/domain-error.js';
import { resultOf } from '../../../platform/errors/result.js';
import { databaseWord, graphqlName } from '../../../platform/graphql/enum-words.js';
import { entityId } from '../../../platform/input/entity-id.js';
import { lastDaysBefore, periodOf } from '../../../platform/period.js';
import type { Resolvers } from '../__generated__/resolvers.js';
import { LeadEmailTaken, LeadStatusTransition, TooManyLeads } from './lead.errors.js';
import { nameOfSource, sourceNamed } from './lead-source.js';
import { allLeads, whereLead } from './lead.lists.js';
import { maySeeAllLeads, maySeeFunnelOf, requireLeadReader } from './lead.policy.js';
import { leadScore } from './lead.score.js';

export const leadResolvers: Resolvers = {
  Query: {
    lead: (_, { id }, { loaders }) => loaders.leadById.load(id),
    leads: (_, { filter, orderBy, ...args }, context) => {
      requireLeadReader(context.viewer);
      const conditions = {
        ...filter,
        statuses: filter?.statuses?.map((status) => databaseWord(status)),
        sources: filter?.sources?.map(sourceNamed),
        created: periodOf(filter?.created, context.clock()),
      };
      return connection(context, allLeads(orderBy ?? 'CREATED_AT_DESC'), args, whereLead(conditions));
    },
  },
  Mutation: {
    createLead: (_, { input: { source, ...input } }, { services, uow }) =>
      resultOf(
        'CreateLeadSuccess',
        () => services.leads.create(uow, { ...input, source: sourceNamed(source ?? 'WEBSITE_FORM') }),
        [InvalidInput, TooManyLeads],
      ),
    updateLead: (_, { input: { leadId, source, ...changes } }, { services, uow }) =>
      resultOf(
        'UpdateLeadSuccess',
        async () => ({
          lead: await services.leads.update(uow, leadId, { ...changes, source: source && sourceNamed(source) }),
        }),
        [NotFound, InvalidInput, LeadEmailTaken],
      ),
    changeLeadStatus: (_, { input: { leadId, status, convertedPartnerId } }, { services, uow }) =>
      resultOf(
        'ChangeLeadStatusSuccess',
        async () => ({
          lead: await services.leads.changeStatus(uow, leadId, databaseWord(status), convertedPartnerId),
        }),
        [NotFound, InvalidInput, LeadStatusTransition],
      ),
    recordLeadInteraction: (_, { input: { outcome, ...input } }, { services, uow }) =>
      resultOf(
        'RecordLeadInteractionSuccess',
        () => services.leadInteractions.record(uow, { ...input, outcome: databaseWord(outcome) }),
        [NotFound, InvalidInput],
      ),
  },
  Lead: {
    __resolveReference: ({ id }, { loaders }) => loaders.leadById.load(id),
    source: ({ source }) => nameOfSource(source),
    status: ({ status }) => graphqlName(status),
    score: (lead) => leadScore(lead),
    attribution: (lead) => lead,
    visitor: (lead, _, { viewer }) => (maySeeAllLeads(viewer) ? lead : null),
    partner: ({ partnerId }) => (partnerId === null ? null : { id: partnerId }),
    convertedPartner: ({ convertedPartnerId }) => (convertedPartnerId === null ? null : { id: convertedPartnerId }),
    interactions: ({ id }, args, { loaders }) => loaders.interactionsByLeadId.load({ parentId: id, args }),
  },
  LeadInteraction: {
    type: ({ interactionType }) => interactionType,
    outcome: ({ outcome }) => outcome && graphqlName(outcome),
  },
  BusinessPartner: {
    __resolveReference: ({ id }) => (entityId(id) === null ? null : { id }),
    leads: ({ id }, args, { loaders, viewer }) =>
      maySeeFunnelOf(viewer, id) ? loaders.leadsByPartnerId.load({ parentId: id, args }) : null,
    leadFunnel: ({ id }, { period }, { loaders, viewer, clock }) => {
      if (!maySeeFunnelOf(viewer, id)) return null;
      const now = clock();
      return loaders.leadFunnel.load({
        partnerId: id,
        period: periodOf(period, now, () => lastDaysBefore(now, 30)),
      });
    },
  },
  VisibilityCheckLead: {
    __resolveReference: (reference) => reference,
    marketingLead: ({ emailHash = null }, _, { loaders }) => loaders.leadByContact.load({ emailHash, phone: null }),
  },
  Customer: {
    __resolveReference: (reference) => reference,
    lead: ({ emailHash = null, phone = null }, _, { loaders }) => loaders.leadByContact.load({ emailHash, phone }),
  },
};
