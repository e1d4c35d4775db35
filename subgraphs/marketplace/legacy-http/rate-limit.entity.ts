import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How often an address has called a route since its minute began. */
@Entity('rate_limits')
export class RateLimit {
  /** `<route>|<address>`. */
  @PrimaryColumn({ type: 'text' })
  readonly key: string;

  @Column({ type: 'timestamptz', default: () => 'now()' })
  readonly windowStart: Date;

  @Column({ type: 'integer', default: 1 })
  readonly count: number;
}
