import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import { CreatedAt } from '../database/columns.js';
import type { Message } from '../pubsub/pubsub.js';

/** An event on its way out, written in the transaction of its cause. Every subgraph's database has this table. */
@Entity({ name: 'outbox', schema: 'app' })
@Index('outbox_waiting_idx', ['id'], { where: 'published_at IS NULL' })
@Index('outbox_published_idx', ['publishedAt'], { where: 'published_at IS NOT NULL' })
export class OutboxEvent {
  /** In the order of writing. */
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS' })
  readonly id: string;

  @Column({ type: 'text' })
  readonly topic: string;

  /** What the event is about; events of one key are published in the order of writing. */
  @Column({ type: 'text' })
  readonly key: string;

  @Column({ type: 'jsonb' })
  readonly payload: Message;

  @CreatedAt()
  readonly createdAt: Date;

  @Column({ type: 'timestamptz', nullable: true })
  readonly publishedAt: Date | null;
}
