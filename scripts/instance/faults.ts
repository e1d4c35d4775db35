/**
 * Faults of the machine or the settings, which the person at the terminal can mend: the message is all there is to say.
 * By name, because to import them all would be to read most of the code before anything can start.
 */
const explained = new Set([
  'ConfigError',
  'MigrationFailed',
  'PortInUse',
  'SetupError',
  'UnusableSupergraph',
  'UnusableRoutes',
]);

const damaged = 'The database is damaged: restore it from a backup, or start over with "npm run reset"';

/** What a PostgreSQL server that came up can still turn out to be, by SQLSTATE. */
const serverFaults: Record<string, string> = {
  '53100': 'The disk of the database is full: make room and start again',
  '53300': 'The database has no connection left: raise its max_connections, or stop others that use it',
  '3D000': damaged,
  '58P01': damaged,
  XX001: damaged,
  XX002: damaged,
};

/** Runs a command. A fault becomes one sentence, anything else a stack, and both an exit code that is not 0. */
export async function orExplain(command: () => Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    console.error(sentenceFor(error) ?? error);
    // What the command had opened is closed by now; what it was still loading is of no use to anybody.
    process.exit(1);
  }
}

function sentenceFor(error: unknown): string | null {
  if (!(error instanceof Error)) return null;
  if (explained.has(error.name)) return error.message;
  const { code = '', severity } = error as { code?: string; severity?: string };
  // Node's codes can look the same; only PostgreSQL gives a severity, and a fatal one ends the connection at its begin.
  const fault =
    severity === undefined ? undefined : (serverFaults[code] ?? (severity === 'FATAL' ? damaged : undefined));
  return fault === undefined ? null : `${fault} (${error.message}).`;
}
