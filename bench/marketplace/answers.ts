import { randomUUID } from 'node:crypto';
import type { InjectOptions } from 'fastify';
import { IDENTITY_HEADER, type InternalSigner } from '../../platform/identity/internal-token.js';
import { anonymous, type Viewer } from '../../platform/identity/viewer.js';
import type { Subgraph } from '../../platform/subgraph/create.js';

/** Something that administrators look at, as the subgraph answers it. */
export interface Page {
  readonly name: string;
  readonly answer: (subgraph: Subgraph, signer: InternalSigner) => Promise<unknown>;
}

const admin: Viewer = { ...anonymous, userId: '10000000-0000-7000-8000-000000000000', roles: ['user', 'admin'] };

const EVENT = 'id type subjectType subjectId actor { publicId } meta createdAt';

/** Section by section: the fields of the graph, and the old routes. */
export const DASHBOARDS: readonly Page[] = [
  field('marketplacePresenceStats', 'activeSessions popularPairCodes { pairCode count }'),
  field('marketplaceVoucherStats', 'bookingsPerDay { day count } templateUtilisation { templateId issued booked }'),
  field('marketplaceMortgageStats', 'openApplications acceptedOffers averageInterestRate averageOfferedRate'),
  field('marketplaceTransferTotals', 'day network direction count fiat { amount } crypto { symbol amount }'),
  field(
    'marketplaceDashboard',
    `productionReadiness qualityScore systemStability activityCount productionTimeline { day count }
     errorStats { rate count total topErrors { type count } } fixStats { rate fixesPerWeek openErrors }
     featureMaturity { name events errorRate } recentEvents { ${EVENT} }`,
  ),
  field('marketplaceMonitoring', 'total vouchers mortgages transfers telemetry'),
  route('/api/admin/stats/presence'),
  route('/api/admin/stats/vouchers'),
  route('/api/admin/stats/mortgages'),
  route('/api/admin/stats/telbank'),
  route('/api/admin/dashboard'),
  route('/api/admin/events?limit=200'),
];

/** `settlement`: one with very many lines. */
export function settlementPages(settlement: string): Page[] {
  const list = (name: string, args: string) =>
    query(name, `{ settlements(${args}) { edges { node { id status total { amount } beneficiary { publicId } } } } }`);
  const lines = `feeEvents(first: 100) { edges { cursor node { id amount { amount } createdAt } } }`;
  return [
    list('settlements, newest', 'first: 100'),
    list('settlements, open', 'first: 100, status: OPEN'),
    list('settlements of one', 'first: 100, beneficiaryPublicId: "bench-0"'),
    query('a settlement and its lines', `{ settlement(id: "${settlement}") { id ${lines} } }`),
  ];
}

function field(name: string, selection: string): Page {
  return query(name, `{ ${name} { ${selection} } }`);
}

function query(name: string, text: string): Page {
  return {
    name,
    async answer(subgraph) {
      const { data, errors } = await subgraph.execute({ query: text, viewer: admin, requestId: randomUUID() });
      if (!data || errors) throw new Error(`${name}: ${JSON.stringify(errors)}`);
      return data;
    },
  };
}

function route(url: string): Page {
  return {
    name: url,
    async answer(subgraph, signer) {
      const identity = await signer.sign(admin, subgraph.name);
      const request: InjectOptions = { url, headers: { [IDENTITY_HEADER]: identity } };
      const { statusCode, body } = await subgraph.http.inject(request);
      if (statusCode !== 200) throw new Error(`${url}: ${statusCode} ${body}`);
      return body;
    },
  };
}
