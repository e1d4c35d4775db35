import type { Logger as TypeOrmLogger } from 'typeorm';
import type { Logger } from '../log/log.js';

/** TypeORM's log in ours. Parameters are left out: they are personal data as often as not. */
export class StatementLog implements TypeOrmLogger {
  constructor(
    private readonly logger: Logger,
    private readonly onStatement?: (sql: string) => void,
  ) {}

  logQuery(sql: string): void {
    this.onStatement?.(sql);
    this.logger.trace({ sql }, 'statement');
  }

  logQueryError(err: string | Error, sql: string): void {
    // The caller gets the error and decides what it means; many are expected (a unique constraint).
    this.logger.debug({ err, sql }, 'statement failed');
  }

  logQuerySlow(durationMs: number, sql: string): void {
    this.logger.warn({ durationMs, sql }, 'slow statement');
  }

  logSchemaBuild(): void {}

  logMigration(message: string): void {
    this.logger.debug(message);
  }

  log(level: 'log' | 'info' | 'warn', message: unknown): void {
    if (level === 'warn') this.logger.warn(String(message));
    else this.logger.debug(String(message));
  }
}
