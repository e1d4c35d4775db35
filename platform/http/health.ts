import type { FastifyInstance } from 'fastify';

/** One thing that must be true before requests may come. `check` throws, or answers what is missing, when it is not. */
export interface HealthCheck {
  readonly name: string;
  readonly check: () => Promise<void>;
}

export interface HealthReport {
  readonly ready: boolean;
  /** `ok`, or what is missing, by check. */
  readonly checks: Record<string, string>;
}

/** Runs all checks at once; one that takes longer than `timeoutMs` has failed. */
export async function runChecks(checks: readonly HealthCheck[], timeoutMs = 2_000): Promise<HealthReport> {
  const outcomes = await Promise.all(
    checks.map(async ({ name, check }) => [name, await outcomeOf(check, timeoutMs)] as const),
  );
  return { ready: outcomes.every(([, outcome]) => outcome === 'ok'), checks: Object.fromEntries(outcomes) };
}

async function outcomeOf(check: () => Promise<void>, timeoutMs: number): Promise<string> {
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<string>((resolve) => {
    timer = setTimeout(resolve, timeoutMs, `no answer within ${timeoutMs} ms`);
  });
  const run = check().then(
    () => 'ok',
    (error: unknown) => (error instanceof Error ? error.message : 'failed'),
  );
  try {
    return await Promise.race([run, timeout]);
  } finally {
    clearTimeout(timer);
  }
}

/**
 * `/health/live`: the process answers. `/health/ready`: every check passes; 503 with the reasons otherwise, and also
 * while the process is shutting down, so that a balancer stops sending before the server stops answering.
 */
export function registerHealth(app: FastifyInstance, checks: readonly HealthCheck[], isDraining: () => boolean): void {
  const quiet = { logLevel: 'warn' } as const;
  app.get('/health/live', quiet, () => ({ status: 'ok' }));
  app.get('/health/ready', quiet, async (_request, reply) => {
    if (isDraining()) return reply.code(503).send({ status: 'draining' });
    const { ready, checks: details } = await runChecks(checks);
    return reply.code(ready ? 200 : 503).send({ status: ready ? 'ready' : 'not ready', checks: details });
  });
}
