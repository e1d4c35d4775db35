import { runSubgraph } from '../../platform/subgraph/main.js';
import telephony from './subgraph.js';

await runSubgraph(telephony);
