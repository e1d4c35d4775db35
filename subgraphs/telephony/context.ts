import type { SubgraphContext } from '../../platform/subgraph/define.js';
import type { TelephonyLoaders } from './loaders.js';
import type { TelephonyServices } from './services.js';

export type TelephonyContext = SubgraphContext<TelephonyServices, TelephonyLoaders>;
