import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { Logger } from '../../platform/log/log.js';
import { refuseWrites } from '../door/read-only.plugin.js';
import { apolloLogger } from '../execution/apollo-logger.js';
import type { OperationContext } from '../execution/context.js';
import type { GatewayInterface } from '../execution/executor.js';
import { writeResult } from '../execution/response/json-text.js';
import { formatError } from '../guard/format-error.js';
import { REQUEST_LIMITS } from '../guard/limits.js';
import { limitCost } from '../guard/operation-limits/cost.plugin.js';
import { refuseMalformedText } from '../guard/well-formed.plugin.js';

/** The GraphQL protocol: parsing, validation, persisted queries, status codes. Execution is the gateway's. */
export function createApolloServer(
  gateway: GatewayInterface,
  { maxCost, log }: { readonly maxCost: number; readonly log: Logger },
): ApolloServer<OperationContext> {
  return new ApolloServer<OperationContext>({
    gateway,
    introspection: true,
    allowBatchedHttpRequests: true,
    csrfPrevention: true,
    parseOptions: { maxTokens: REQUEST_LIMITS.queryTokens },
    // Fragments that reuse fragments can stand for 2^n selections; the planner would unfold them all.
    maxRecursiveSelections: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    logger: apolloLogger(log),
    formatError: (formatted, thrown) => formatError(formatted, thrown, log),
    stringifyResult: writeResult,
    // Nothing is reported to anybody, whatever stands in the environment.
    plugins: [
      refuseWrites,
      refuseMalformedText,
      limitCost(maxCost),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  });
}
