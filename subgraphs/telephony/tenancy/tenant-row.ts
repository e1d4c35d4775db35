import { Column, ForeignKey } from 'typeorm';
import type { ObjectType } from 'typeorm';
import { CreatedAt, UpdatedAt } from '../../../platform/database/columns.js';
import { Company } from '../companies/company.entity.js';

/** Columns of every row that belongs to a company. */
export abstract class TenantRow {
  @ForeignKey(() => Company, { onDelete: 'CASCADE' })
  @Column({ type: 'bigint' })
  companyId: string;

  @CreatedAt()
  createdAt: Date;

  @UpdatedAt()
  updatedAt: Date;
}

/**
 * A foreign key to a row of the same company. The company is part of the key, so that the database itself refuses a
 * parent of another company, whatever code forgot to check.
 *
 * With `SET NULL` only the reference is emptied, which needs `ON DELETE SET NULL (column)` in the migration: TypeORM
 * cannot say it.
 *
 * @param parent the entity, or its name where two entities refer to each other
 */
export function TenantKey(
  parent: string | (() => ObjectType<TenantRow>),
  property: string,
  onDelete: 'CASCADE' | 'SET NULL' | 'NO ACTION' = 'NO ACTION',
): ClassDecorator {
  return ForeignKey(parent, [property, 'companyId'], ['id', 'companyId'], { onDelete });
}
