import type { SubgraphContext } from '../../platform/subgraph/define.js';
import type { MarketingLoaders } from './loaders.js';
import type { MarketingServices } from './services.js';

export type MarketingContext = SubgraphContext<MarketingServices, MarketingLoaders>;
