import { startSubgraphs } from './subgraphs.js';

/** The process of the four subgraphs: one line of JSON says where they are, then they answer until the process is ended. */
const subgraphs = await startSubgraphs();
process.stdout.write(`${JSON.stringify(subgraphs.map(({ name, url, typeDefs }) => ({ name, url, typeDefs })))}\n`);
