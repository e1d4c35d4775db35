import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

/** A line about what the scrapers and imports did. */
@Entity('scrape_logs')
@Index(['timestamp', 'id'])
@Index(['runId', 'timestamp', 'id'])
export class ScrapeLog {
  @PrimaryGeneratedColumn({ type: 'integer' })
  id: number;

  @Column({ type: 'timestamptz', default: () => 'now()' })
  timestamp: Date;

  @Column({ type: 'varchar' })
  message: string;

  /** The run that the line names, kept by a trigger. */
  @Column({ type: 'varchar', nullable: true, insert: false, update: false, select: false })
  runId: string | null;
}
