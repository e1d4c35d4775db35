import { Kind, parse } from 'graphql';
import { missingPositions } from './missing-positions.js';

function positions(client: string, fetch: string, at: (string | number)[] = []) {
  const document = parse(client);
  const operation = document.definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION)!;
  return missingPositions({ query: fetch, at, operation, document });
}

describe('what a client misses when a fetch fails', () => {
  it('is every root field of it', () => {
    expect(positions('{ a: partners { id } staff { id } }', '{ a: partners { id } staff { id } }')).toEqual([
      ['a'],
      ['staff'],
    ]);
  });

  it('is what it asked of the first entity', () => {
    expect(
      positions(
        '{ partners { edges { node { id ...Joined } } } } fragment Joined on Partner { company { id } leads { id } }',
        'query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Partner { company { id } } } }',
        ['partners', 'edges', '@', 'node'],
      ),
    ).toEqual([['_entities', 0, 'company']]);
  });

  it('is the entity where only the plan needs the fields', () => {
    expect(
      positions(
        '{ partner { marketingLead { id } } }',
        'query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Partner { emailHash } } }',
        ['partner'],
      ),
    ).toEqual([['_entities', 0]]);
  });

  it('is found under aliases, fragments on several types and directives', () => {
    expect(
      positions(
        '{ found: search { ... on A { joined: x @include(if: true) } ... on B { y } } }',
        'query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on A { joined: x } ... on B { y z } } }',
        ['found', '@'],
      ),
    ).toEqual([
      ['_entities', 0, 'joined'],
      ['_entities', 0, 'y'],
    ]);
  });
});
