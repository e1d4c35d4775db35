import type { ApolloServerOptionsWithGateway } from '@apollo/server';
import type { OperationContext } from './context.js';

/** What `ApolloServer({ gateway })` asks of a gateway. */
export type GatewayInterface = ApolloServerOptionsWithGateway<OperationContext>['gateway'];

type LoadResult = Awaited<ReturnType<GatewayInterface['load']>>;

/** Runs a validated operation: plans it, asks the subgraphs, puts the answer together. */
export type Executor = NonNullable<LoadResult['executor']>;
