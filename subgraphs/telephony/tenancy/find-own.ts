import type { EntityManager, EntityTarget, FindOptionsWhere, ObjectLiteral } from 'typeorm';
import { NotFound } from '../../../platform/errors/domain-error.js';
import { lookupKeyOf } from '../../../platform/loaders/lookup-key.js';
import { Company } from '../companies/company.entity.js';
import type { Access } from './access.js';

/**
 * The row that an input names, in the transaction of a write.
 *
 * @throws NotFound for an id that no row has, that no row can have, or whose row belongs to somebody else's company:
 * the answer is the same.
 */
export async function findOwn<Row extends ObjectLiteral & { companyId: string }>(
  manager: EntityManager,
  access: Access,
  entity: EntityTarget<Row>,
  id: string,
  path: string,
): Promise<Row> {
  const own = access.own(await findById(manager, entity, id));
  if (own === null) throw new NotFound('There is nothing with this id.', [path]);
  return own;
}

/** The same for an id that may be left out and must belong to a certain company. */
export async function findInCompany<Row extends ObjectLiteral & { companyId: string }>(
  manager: EntityManager,
  access: Access,
  entity: EntityTarget<Row>,
  companyId: string,
  id: string | null | undefined,
  path: string,
): Promise<Row | null> {
  if (id === null || id === undefined) return null;
  const row = await findOwn(manager, access, entity, id, path);
  if (row.companyId !== companyId) throw new NotFound('There is nothing with this id.', [path]);
  return row;
}

/** A company for which the viewer's right has been established: only administrators can name one that is none. */
export async function findCompany(manager: EntityManager, companyId: string): Promise<Company> {
  const company = await findById(manager, Company, companyId);
  if (company === null) throw new NotFound('There is no company with this id.', ['companyId']);
  return company;
}

async function findById<Row extends ObjectLiteral>(
  manager: EntityManager,
  entity: EntityTarget<Row>,
  id: string,
): Promise<Row | null> {
  const key = lookupKeyOf(manager.dataSource, manager.dataSource.getMetadata(entity), 'id')(id);
  return key === null ? null : manager.findOneBy(entity, { id: key } as unknown as FindOptionsWhere<Row>);
}
