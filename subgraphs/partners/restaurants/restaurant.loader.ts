import { connection, type Connection, type ConnectionArgs } from '../../../platform/connections/connection.js';
import type { CursorCodec } from '../../../platform/connections/cursor.js';
import type { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { loadMany, loadOne } from '../../../platform/loaders/loaders.js';
import { Restaurant } from './restaurant.entity.js';

export function restaurantLoaders(uow: UnitOfWork) {
  return {
    restaurantById: loadOne(uow, Restaurant, 'id'),
    restaurantsByPartnerId: loadMany(uow, Restaurant, 'partnerId', { order: { name: 'ASC', id: 'ASC' } }),
  };
}

export interface RestaurantFilter {
  readonly cuisineType: string | null | undefined;
  readonly isVerified: boolean | null | undefined;
}

/** Open to everybody. */
export async function listRestaurants(
  context: { readonly uow: UnitOfWork; readonly cursors: CursorCodec },
  args: ConnectionArgs,
  { cuisineType, isVerified }: RestaurantFilter,
): Promise<Connection<Restaurant>> {
  return connection(
    context,
    {
      entity: Restaurant,
      name: 'Query.restaurants',
      order: [
        { property: 'name', direction: 'ASC' },
        { property: 'id', direction: 'ASC' },
      ],
    },
    args,
    (items) => {
      if (typeof cuisineType === 'string') items.andWhere('item.cuisineType = :cuisineType', { cuisineType });
      if (typeof isVerified === 'boolean') items.andWhere('item.verified = :isVerified', { isVerified });
    },
  );
}
