import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

/** One thing that must be true before requests may come. */
export interface HealthCheck {
  readonly name: string;
  /** Throws what is missing. A text that it answers is shown instead of `ok`: something to see to, but no hindrance. */
  readonly check: () => Promise<string | void>;
}

/** The checks, or what tells them when they change while the process runs. */
export type HealthChecks = readonly HealthCheck[] | (() => readonly HealthCheck[]);

export interface HealthReport {
  readonly ready: boolean;
  /** `ok`, or what there is to say, by check. */
  readonly checks: Record<string, string>;
}

/** Runs all checks at once; one that takes longer than `timeoutMs` has failed. */
async function runChecks(checks: readonly HealthCheck[], timeoutMs = 2_000): Promise<HealthReport> {
  const outcomes = await Promise.all(
    checks.map(async ({ name, check }) => [name, await outcomeOf(check, timeoutMs)] as const),
  );
  return {
    ready: outcomes.every(([, { passed }]) => passed),
    checks: Object.fromEntries(outcomes.map(([name, { says }]) => [name, says])),
  };
}

interface Outcome {
  readonly passed: boolean;
  readonly says: string;
}

async function outcomeOf(check: HealthCheck['check'], timeoutMs: number): Promise<Outcome> {
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<Outcome>((resolve) => {
    timer = setTimeout(resolve, timeoutMs, { passed: false, says: `no answer within ${timeoutMs} ms` });
  });
  const run = check().then(
    (remark): Outcome => ({ passed: true, says: remark ?? 'ok' }),
    (error: unknown): Outcome => ({ passed: false, says: error instanceof Error ? error.message : 'failed' }),
  );
  try {
    return await Promise.race([run, timeout]);
  } finally {
    clearTimeout(timer);
  }
}

/** Browser extensions may read it, as the answers of the other older routes. */
function sendOk({ headers: { origin } }: FastifyRequest, reply: FastifyReply): FastifyReply {
  reply.header('vary', 'Origin');
  if (origin?.startsWith('chrome-extension://')) {
    reply.headers({
      'access-control-allow-origin': origin,
      'access-control-allow-credentials': 'true',
      'access-control-allow-methods': 'GET, POST, OPTIONS',
      'access-control-allow-headers': 'Content-Type',
    });
  }
  return reply.type('text/plain; charset=utf-8').send('OK');
}

/**
 * `/health/live`: the process answers; so says `/health`, for older clients, in one word. `/health/ready`: every check passes; 503 with the reasons otherwise, and also
 * while the process is shutting down, so that a balancer stops sending before the server stops answering.
 */
export function registerHealth(app: FastifyInstance, checks: HealthChecks, isDraining: () => boolean): void {
  const quiet = { logLevel: 'warn' } as const;
  app.get('/health', quiet, sendOk);
  app.options('/health', quiet, sendOk);
  app.get('/health/live', quiet, () => ({ status: 'ok' }));
  app.get('/health/ready', quiet, async (_request, reply) => {
    if (isDraining()) return reply.code(503).send({ status: 'draining' });
    const { ready, checks: details } = await runChecks(typeof checks === 'function' ? checks() : checks);
    return reply.code(ready ? 200 : 503).send({ status: ready ? 'ready' : 'not ready', checks: details });
  });
}
