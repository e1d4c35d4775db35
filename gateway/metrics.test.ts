import { createMetrics } from './metrics.js';

describe('what a gateway counts', () => {
  it('says how requests to each subgraph ended, and how long they took', async () => {
    const { fetches, registry } = createMetrics();
    for (const seconds of [0.0005, 0.001, 0.003, 20]) fetches.observe('people', 'answered', seconds);
    fetches.observe('people', 'timeout', 0.5);
    const text = await registry.metrics();
    const buckets = [...text.matchAll(/_bucket\{le="(.+?)",subgraph="people",outcome="answered"\} (\d+)/g)];
    expect(buckets.map(([, le, count]) => [le, Number(count)])).toEqual([
      ['0.001', 2],
      ['0.002', 2],
      ...['0.005', '0.01', '0.02', '0.05', '0.1', '0.2', '0.5', '1', '2', '5', '10'].map((le) => [le, 3]),
      ['+Inf', 4],
    ]);
    expect(text).toContain('kontor_subgraph_request_seconds_count{subgraph="people",outcome="answered"} 4');
    expect(text).toMatch(/kontor_subgraph_request_seconds_sum\{subgraph="people",outcome="answered"\} 20\.0045/);
    expect(text).toContain('kontor_subgraph_request_seconds_count{subgraph="people",outcome="timeout"} 1');
  });

  it('is counted apart for each gateway', async () => {
    const [one, other] = [createMetrics(), createMetrics()];
    one.subscriptions.watchers.inc(3);
    expect(await one.registry.metrics()).toContain('kontor_subscription_watchers 3');
    expect(await other.registry.metrics()).toContain('kontor_subscription_watchers 0');
  });

  it('tells how many clients share a stream', async () => {
    const { subscriptions, registry } = createMetrics();
    expect(await registry.metrics()).toContain('kontor_subscription_sharing_factor 0');
    subscriptions.sources.inc({ subgraph: 'a' });
    subscriptions.sources.inc({ subgraph: 'b' });
    subscriptions.watchers.inc(6);
    expect(await registry.metrics()).toContain('kontor_subscription_sharing_factor 3');
  });
});
