import { CloseCode, makeServer, type Server } from 'graphql-ws';
import { GraphQLError, GraphQLObjectType, GraphQLSchema, GraphQLString, parse, type ExecutionArgs } from 'graphql';
import type { WebSocket } from 'ws';
import type { Logger } from '../../platform/log/log.js';
import type { Connection } from './connection.js';
import { CLOSE } from './close-codes.js';
import { EndedByErrors, type Delivery } from './delivery.js';

/**
 * graphql-ws wants to know which operation of which schema it is to run. Neither is its business here: it keeps the
 * order of messages, and operations are the door's.
 */
const SOME_SCHEMA = new GraphQLSchema({
  query: new GraphQLObjectType({ name: 'Query', fields: { nothing: { type: GraphQLString } } }),
});
const SOME_QUERY = parse('{ nothing }');

export type Protocol = Server<Connection>;

/** graphql-transport-ws, by graphql-ws. */
export function createProtocol(initTimeoutMs: number): Protocol {
  return makeServer<Record<string, unknown>, Connection>({
    connectionInitWaitTimeout: initTimeoutMs,
    onConnect: ({ extra, connectionParams }) => extra.init(connectionParams),
    onSubscribe: ({ extra }, id, payload) => {
      const begun = extra.begin(id, payload);
      if (begun instanceof GraphQLError) return [begun];
      return { schema: SOME_SCHEMA, document: SOME_QUERY, contextValue: begun } satisfies ExecutionArgs;
    },
    execute: ({ contextValue }) => contextValue as Delivery,
    onError: (_context, _id, _payload, errors) => {
      const cause = errors[0]?.originalError;
      return cause instanceof EndedByErrors ? cause.errors : errors.map((error) => error.toJSON());
    },
  });
}

/** Lets the protocol speak through a socket. */
export function speak(protocol: Protocol, socket: WebSocket, connection: Connection, log: Logger): void {
  const closed = protocol.opened(
    {
      protocol: socket.protocol,
      send: (text) => connection.sendControl(text),
      close: (code = CLOSE.internalError, reason = '') => connection.close(code, reason),
      onMessage: (take) => {
        socket.on('message', (data, isBinary) => {
          if (isBinary) return connection.close(CloseCode.BadRequest, 'Invalid message received');
          take((data as Buffer).toString()).catch((error: unknown) => {
            log.error({ err: error }, 'unexpected error on a socket');
            connection.close(CLOSE.internalError, 'Internal error');
          });
        });
      },
    },
    connection,
  );
  socket.once('close', (code, reason) => void closed(code, reason.toString()));
}
