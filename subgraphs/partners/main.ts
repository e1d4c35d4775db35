import { runSubgraph } from '../../platform/subgraph/main.js';
import partners from './subgraph.js';

await runSubgraph(partners);
