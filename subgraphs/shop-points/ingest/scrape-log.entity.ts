import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

/** A line about what the scrapers and imports did. */
@Entity('scrape_logs')
@Index(['timestamp', 'id'])
// Over an expression: the run that a line names.
@Index('scrape_logs_run_id_idx', { synchronize: false })
export class ScrapeLog {
  @PrimaryGeneratedColumn({ type: 'integer' })
  id: number;

  @Column({ type: 'timestamptz', default: () => 'now()' })
  timestamp: Date;

  @Column({ type: 'varchar' })
  message: string;
}
