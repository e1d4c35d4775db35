import type { SubgraphContext } from '../../platform/subgraph/define.js';
import type { PartnersLoaders } from './loaders.js';
import type { PartnersServices } from './services.js';

export type PartnersContext = SubgraphContext<PartnersServices, PartnersLoaders>;
