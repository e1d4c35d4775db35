import type { Logger } from '../../platform/log/log.js';

/** Apollo's libraries greet at `info` on every start; from `warn` on they have something to say. */
export function apolloLogger(log: Logger): Logger {
  return log.isLevelEnabled('info') ? log.child({ from: 'apollo' }, { level: 'warn' }) : log;
}
