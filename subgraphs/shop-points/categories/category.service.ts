import { In, type EntityManager } from 'typeorm';
import { connection, type Connection, type ConnectionArgs } from '../../../platform/connections/connection.js';
import type { CursorCodec } from '../../../platform/connections/cursor.js';
import { insertRowUnlessTaken, insertUnlessTaken } from '../../../platform/database/insert-unless-taken.js';
import type { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { NotFound } from '../../../platform/errors/domain-error.js';
import { text } from '../../../platform/input/rules.js';
import type { MemberService } from '../members/member.service.js';
import { serialId } from '../database/serial-id.js';
import { ShopCategoryExists } from './category.errors.js';
import { ShopCategory } from './shop-category.entity.js';

/** The parts of a shop's range that rates may be limited to. */
export class ShopCategoryService {
  constructor(private readonly deps: { readonly members: MemberService }) {}

  list(uow: UnitOfWork, cursors: CursorCodec, args: ConnectionArgs): Promise<Connection<ShopCategory>> {
    return connection({ uow, cursors }, categoriesByName, args);
  }

  create(uow: UnitOfWork, input: { readonly name: string; readonly parentId?: string | null }): Promise<ShopCategory> {
    return uow.write(async ({ manager }) => {
      await this.deps.members.require(uow, 'admin');
      const name = text(input.name, 'name', 100);
      const parentId = typeof input.parentId === 'string' ? (serialId(input.parentId) ?? 0) : null;
      if (parentId !== null && !(await manager.existsBy(ShopCategory, { id: parentId }))) {
        throw new NotFound('There is no such category.', ['parentId']);
      }
      const category = await insertRowUnlessTaken(manager, ShopCategory, { name, parentId });
      if (category === null) throw new ShopCategoryExists('There is a category of this name.', ['name']);
      return category;
    });
  }

  /**
   * The ids of categories by their names, entered at the top where there are none. Whether the viewer may is for the
   * caller to know, and that the names can be stored.
   */
  async ensure(manager: EntityManager, names: readonly string[]): Promise<ReadonlyMap<string, number>> {
    const find = () => manager.findBy(ShopCategory, { name: In([...names]) });
    let known = await find();
    const missing = names.filter((name) => known.every((category) => category.name !== name));
    if (missing.length > 0) {
      await insertUnlessTaken(
        manager,
        ShopCategory,
        missing.map((name) => ({ name, parentId: null })),
      );
      known = await find();
    }
    return new Map(known.map(({ id, name }) => [name, id]));
  }
}

const categoriesByName = {
  entity: ShopCategory,
  name: 'Query.shopCategories',
  order: [{ property: 'name', direction: 'ASC' }],
} as const;
