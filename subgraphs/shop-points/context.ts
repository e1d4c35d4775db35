import type { SubgraphContext } from '../../platform/subgraph/define.js';
import type { ShopPointsLoaders } from './loaders.js';
import type { ShopPointsServices } from './services.js';

export type ShopPointsContext = SubgraphContext<ShopPointsServices, ShopPointsLoaders>;
