import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { CreatedAt } from '../../../platform/database/columns.js';

/** What pages of the old portal report about themselves. */
@Entity('telemetry_events')
@Index(['createdAt'])
@Index(['type', 'createdAt'])
export class TelemetryEvent {
  @PrimaryColumn({ type: 'text' })
  readonly id: string;

  @Column({ type: 'text' })
  readonly type: string;

  @Column({ type: 'text', nullable: true })
  readonly path: string | null;

  /** Who was there, in the words of the page: nobody has to be known by it. */
  @Column({ type: 'text', nullable: true })
  readonly actorUid: string | null;

  @Column({ type: 'jsonb', default: () => "'{}'" })
  readonly meta: object;

  @CreatedAt()
  readonly createdAt: Date;
}
