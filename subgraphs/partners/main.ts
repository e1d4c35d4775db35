import { runSubgraph } from '../../platform/subgraph/main.js';
import definition from './subgraph.js';

await runSubgraph(definition);
