import { Counter, Gauge, Histogram, Registry } from 'prom-client';

/** What a gateway counts, for `/metrics`. Each gateway has its own: several may run in one process. */
export interface GatewayMetrics {
  readonly registry: Registry;
  readonly subscriptions: SubscriptionMetrics;
  readonly fetches: FetchMetrics;
}

export interface SubscriptionMetrics {
  /** Streams at subgraphs. */
  readonly sources: Gauge<'subgraph'>;
  /** Executions that several clients may share. */
  readonly groups: Gauge;
  /** Clients' subscriptions. */
  readonly watchers: Gauge;
  /** Events that came from subgraphs. */
  readonly events: Counter<'subgraph'>;
  /** Results that went to clients. */
  readonly results: Counter;
  /** From an event's coming to its going out to a client. */
  readonly lag: Histogram;
  /** Results that wait for clients to take them. */
  readonly queued: Gauge;
  /** Events that clients did not get. */
  readonly dropped: Counter<'why'>;
  /** Events that came again after a lost stream was taken up. */
  readonly repeated: Counter;
  /** Streams that were lost. */
  readonly lost: Counter<'subgraph'>;
  readonly ended: Counter<'reason'>;
  /** Questions whether somebody may watch. */
  readonly admissions: Counter<'answer'>;
}

export interface FetchMetrics {
  /** Counts one request to a subgraph. */
  observe(subgraph: string, outcome: string, seconds: number): void;
}

const LAG_BUCKETS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** Without the metrics of the process, which are there once however many gateways are. */
export function createMetrics(): GatewayMetrics {
  const registry = new Registry();
  return { registry, subscriptions: subscriptionMetrics(registry), fetches: fetchMetrics(registry) };
}

function subscriptionMetrics(registry: Registry): SubscriptionMetrics {
  const registers = [registry];
  const metrics: SubscriptionMetrics = {
    sources: new Gauge({
      name: 'kontor_subscription_sources',
      help: 'Event streams that are open at subgraphs',
      labelNames: ['subgraph'],
      registers,
    }),
    groups: new Gauge({
      name: 'kontor_subscription_groups',
      help: 'Operations that are run for each event, however many clients watch',
      registers,
    }),
    watchers: new Gauge({ name: 'kontor_subscription_watchers', help: 'Subscriptions of clients', registers }),
    events: new Counter({
      name: 'kontor_subscription_events_total',
      help: 'Events that came from subgraphs',
      labelNames: ['subgraph'],
      registers,
    }),
    results: new Counter({
      name: 'kontor_subscription_results_total',
      help: 'Results that clients have taken',
      registers,
    }),
    lag: new Histogram({
      name: 'kontor_subscription_lag_seconds',
      help: 'From the coming of an event to its going out to a client',
      buckets: LAG_BUCKETS,
      registers,
    }),
    queued: new Gauge({
      name: 'kontor_subscription_queued_results',
      help: 'Results that wait for clients to take them',
      registers,
    }),
    dropped: new Counter({
      name: 'kontor_subscription_dropped_total',
      help: 'Events that a client did not get because it, or the gateway, was behind',
      labelNames: ['why'],
      registers,
    }),
    repeated: new Counter({
      name: 'kontor_subscription_repeated_events_total',
      help: 'Events that a stream sent again after it was taken up anew; clients do not get them twice',
      registers,
    }),
    lost: new Counter({
      name: 'kontor_subscription_lost_total',
      help: 'Interruptions of event streams at subgraphs',
      labelNames: ['subgraph'],
      registers,
    }),
    ended: new Counter({
      name: 'kontor_subscription_ended_total',
      help: 'Ends of subscriptions of clients',
      labelNames: ['reason'],
      registers,
    }),
    admissions: new Counter({
      name: 'kontor_subscription_admissions_total',
      help: 'Questions to subgraphs whether a viewer may watch, or still may',
      labelNames: ['answer'],
      registers,
    }),
  };
  new Gauge({
    name: 'kontor_subscription_sharing_factor',
    help: 'Subscriptions of clients for each open event stream',
    registers,
    async collect() {
      const sum = async (gauge: Gauge<string>) =>
        (await gauge.get()).values.reduce((total, { value }) => total + value, 0);
      const sources = await sum(metrics.sources);
      this.set(sources === 0 ? 0 : (await sum(metrics.watchers)) / sources);
    },
  });
  return metrics;
}

const FETCH_BUCKETS = [0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10];

interface Tally {
  count: number;
  seconds: number;
  /** How many were at most as long as the bucket of the same index, and longer than the one before. */
  readonly buckets: number[];
}

/**
 * A fetch is what a gateway does most, and a histogram of the library costs a microsecond each time, for finding its
 * labels. These are plain numbers, given to the library when somebody asks for them.
 */
function fetchMetrics(registry: Registry): FetchMetrics {
  const name = 'kontor_subgraph_request_seconds';
  const help = 'Requests to subgraphs, by how they ended';
  const tallies = new Map<string, Map<string, Tally>>();

  // All that the registry asks of a metric.
  const metric = {
    name,
    help,
    type: 'histogram',
    aggregator: 'sum',
    get: async () => ({
      name,
      help,
      type: 'histogram',
      aggregator: 'sum',
      values: [...tallies].flatMap(([subgraph, outcomes]) =>
        [...outcomes].flatMap(([outcome, tally]) => valuesOf(name, { subgraph, outcome }, tally)),
      ),
    }),
    reset: () => tallies.clear(),
  };
  registry.registerMetric(metric as unknown as Histogram);

  return {
    observe(subgraph, outcome, seconds) {
      let outcomes = tallies.get(subgraph);
      if (outcomes === undefined) tallies.set(subgraph, (outcomes = new Map<string, Tally>()));
      let tally = outcomes.get(outcome);
      if (tally === undefined) {
        outcomes.set(outcome, (tally = { count: 0, seconds: 0, buckets: FETCH_BUCKETS.map(() => 0) }));
      }
      tally.count += 1;
      tally.seconds += seconds;
      let bucket = 0;
      while (bucket < FETCH_BUCKETS.length && seconds > FETCH_BUCKETS[bucket]!) bucket += 1;
      if (bucket < FETCH_BUCKETS.length) tally.buckets[bucket]! += 1;
    },
  };
}

function valuesOf(name: string, labels: Readonly<Record<string, string>>, { count, seconds, buckets }: Tally) {
  let below = 0;
  return [
    ...FETCH_BUCKETS.map((le, index) => ({
      metricName: `${name}_bucket`,
      labels: { le, ...labels },
      value: (below += buckets[index]!),
    })),
    { metricName: `${name}_bucket`, labels: { le: '+Inf', ...labels }, value: count },
    { metricName: `${name}_sum`, labels, value: seconds },
    { metricName: `${name}_count`, labels, value: count },
  ];
}
