import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

/** A change to a row, written by the trigger `public.log_change()`. */
@Entity({ name: 'audit_logs', schema: 'public' })
@Index('idx_audit_logs_cleanup', ['createdAt'])
@Index('idx_audit_logs_row', ['rowId', 'createdAt'])
@Index('idx_audit_logs_merged', ['ipAddress', 'createdAt'], { where: `operation = 'DUPLICATE_PREVENTED'` })
export class AuditLog {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  /** With its schema, `marketing.leads`. */
  @Column({ type: 'text' })
  tableName: string;

  /** `INSERT`, `UPDATE`, `DELETE`, or `DUPLICATE_PREVENTED` for a lead that was merged into another. */
  @Column({ type: 'text' })
  operation: string;

  @Column({ type: 'uuid', nullable: true })
  rowId: string | null;

  /** Columns that changed, before. */
  @Column({ type: 'jsonb', nullable: true })
  oldValues: Record<string, unknown> | null;

  /** Columns that changed, after. */
  @Column({ type: 'jsonb', nullable: true })
  newValues: Record<string, unknown> | null;

  @Column({ type: 'uuid', nullable: true })
  userId: string | null;

  @Column({ type: 'text', nullable: true })
  userEmail: string | null;

  @Column({ type: 'inet', nullable: true })
  ipAddress: string | null;

  @Column({ type: 'text', nullable: true })
  userAgent: string | null;

  @Column({ type: 'timestamptz', default: () => 'now()' })
  createdAt: Date;
}
