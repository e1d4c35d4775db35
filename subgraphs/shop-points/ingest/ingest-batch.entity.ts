import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A delivery that has been taken in, so that one that comes again late does not turn back what came after it. */
@Entity('ingest_batches')
@Index(['receivedAt'])
export class IngestBatch {
  @PrimaryColumn({ type: 'varchar' })
  runId: string;

  /** SHA-256 of what was delivered, in hexadecimal. */
  @PrimaryColumn({ type: 'varchar', length: 64 })
  digest: string;

  /** How many shops or coupons it had. */
  @Column({ type: 'integer' })
  ingested: number;

  @Column({ type: 'timestamptz', default: () => 'now()' })
  receivedAt: Date;
}
