/**
 * Faults of the machine or the settings, which the person at the terminal can mend: the message is all there is to say.
 * By name, because to import them all would be to read most of the code before anything can start.
 */
const explained = new Set(['ConfigError', 'PortInUse', 'SetupError', 'UnusableSupergraph', 'UnusableRoutes']);

/** Runs a command. A fault becomes one sentence, anything else a stack, and both an exit code that is not 0. */
export async function orExplain(command: () => Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    console.error(error instanceof Error && explained.has(error.name) ? error.message : error);
    // What the command had opened is closed by now; what it was still loading is of no use to anybody.
    process.exit(1);
  }
}
