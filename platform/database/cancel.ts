import { Client, type PoolClient } from 'pg';

/**
 * Ends the statement that a connection is running, if it is running one. On a connection of its own: when statements
 * are slow, the pool is the last to have one to spare. Never throws; what cannot be cancelled runs into its timeout.
 */
export async function cancelStatement(url: string, running: PoolClient): Promise<void> {
  const { processID } = running as PoolClient & { readonly processID: number };
  const client = new Client({
    connectionString: url,
    connectionTimeoutMillis: 2_000,
    application_name: 'kontor-cancel',
  });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query('SELECT pg_cancel_backend($1)', [processID]);
  } catch {
    // The statement timeout remains.
  } finally {
    await client.end().catch(() => undefined);
  }
}
