import { composeServices } from '@apollo/composition';
import { parse } from 'graphql';

/** A subgraph that listens. */
export interface Location {
  readonly name: string;
  readonly typeDefs: string;
  readonly url: string;
}

/** Composes subgraphs into what a gateway serves. */
export function supergraphOf(locations: readonly Location[]): string {
  const { supergraphSdl, errors } = composeServices(
    locations.map(({ name, url, typeDefs }) => ({ name, url, typeDefs: parse(typeDefs) })),
  );
  if (errors) throw new Error(errors.map(({ message }) => message).join('\n'));
  return supergraphSdl;
}
