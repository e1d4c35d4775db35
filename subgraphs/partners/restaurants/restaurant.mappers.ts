import type { Connection } from '../../../platform/connections/connection.js';
import type { Restaurant } from './restaurant.entity.js';

export type RestaurantMapper = Restaurant;
export type RestaurantConnectionMapper = Connection<Restaurant>;
