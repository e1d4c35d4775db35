import type { SubgraphContext } from '../../platform/subgraph/define.js';
import type { MarketplaceLoaders } from './loaders.js';
import type { MarketplaceServices } from './services.js';

export type MarketplaceContext = SubgraphContext<MarketplaceServices, MarketplaceLoaders>;
