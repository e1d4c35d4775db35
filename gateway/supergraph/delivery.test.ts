import { compose } from '../testing/gateway.js';
import { parseSupergraph, UnusableSupergraph } from './supergraph.js';

function deliveries(directive: string, { field = 'changed(after: Int): Thing', name = 'delivery' } = {}) {
  const imported = name === 'delivery' ? '"@delivery"' : `{ name: "@delivery", as: "@${name}" }`;
  const typeDefs = `extend schema
      @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@composeDirective"])
      @link(url: "https://specs.kontor.dev/delivery/v1.0", import: [${imported}])
      @composeDirective(name: "@${name}")
    directive @${name}(scope: delivery__Scope! = USER, whenBehind: delivery__WhenBehind! = CLOSE, cursor: String, key: String, admission: String)
      on FIELD_DEFINITION
    enum delivery__Scope { PUBLIC TENANT USER }
    enum delivery__WhenBehind { LATEST GAP CLOSE }
    type Query {
      a: Int
      open: Boolean!
      may(id: ID!, kind: Kind): Boolean
      mayMore(id: ID!, who: ID!): Boolean
      mayOther(id: ID): Boolean
      mayDefault(id: ID!, kind: Kind = GREAT): Boolean
      mayDay(day: Day): Boolean
      owner(id: ID!): Owner
    }
    enum Kind { SMALL GREAT }
    scalar Day
    type Subscription { ${field} ${directive} said: Thing }
    type Thing { id: ID! owner: Owner many: [Owner!] with(arg: Int!): Int }
    type Owner { id: ID! }`;
  const elsewhere = 'type Query { mayElsewhere(id: ID!): Boolean }';
  const composed = compose([
    { name: 'things', typeDefs },
    { name: 'elsewhere', typeDefs: elsewhere },
  ]);
  return parseSupergraph(composed).deliveries;
}

const WATCHED = 'changed(id: ID!, kind: Kind, day: Day): Thing';

describe('@delivery', () => {
  it('is read by field, with its defaults', () => {
    const all = deliveries('@delivery');
    expect([...all]).toEqual([
      ['changed', { scope: 'USER', whenBehind: 'CLOSE', cursor: null, key: [], admission: null }],
    ]);
  });

  it('is read whole', () => {
    const all = deliveries('@delivery(scope: TENANT, whenBehind: LATEST, cursor: "id", key: "owner.id")');
    expect(all.get('changed')).toEqual({
      scope: 'TENANT',
      whenBehind: 'LATEST',
      cursor: 'id',
      key: ['owner', 'id'],
      admission: null,
    });
  });

  it('is read by whatever name it is imported', () => {
    expect(deliveries('@handOut(scope: PUBLIC)', { name: 'handOut' }).get('changed')?.scope).toBe('PUBLIC');
  });

  it('says how those are asked about who want to watch', () => {
    const all = deliveries('@delivery(scope: PUBLIC, admission: "may")', { field: WATCHED });
    expect(all.get('changed')?.admission).toEqual({
      field: 'may',
      query: 'query ($id: ID!, $kind: Kind) { may(id: $id, kind: $kind) }',
      arguments: ['id', 'kind'],
    });
    const open = deliveries('@delivery(scope: PUBLIC, admission: "open")', { field: WATCHED });
    expect(open.get('changed')?.admission).toEqual({ field: 'open', query: '{ open }', arguments: [] });
  });

  it.each([
    [
      '@delivery(admission: "may")',
      'the admission "may", but not the scope PUBLIC, which those who are admitted share',
    ],
    ['@delivery(scope: PUBLIC, admission: "nothing")', 'the admission "nothing", which is no field of Query'],
    [
      '@delivery(scope: PUBLIC, admission: "mayElsewhere")',
      'the admission "mayElsewhere", which belongs to another subgraph',
    ],
    [
      '@delivery(scope: PUBLIC, admission: "owner")',
      'the admission "owner", whose answer is neither a scalar nor an enum value',
    ],
    [
      '@delivery(scope: PUBLIC, admission: "mayMore")',
      'the admission "mayMore", whose argument "who" the subscription does not have',
    ],
    [
      '@delivery(scope: PUBLIC, admission: "mayOther")',
      'the admission "mayOther", whose argument "id" is ID there and ID! here',
    ],
    [
      '@delivery(scope: PUBLIC, admission: "mayDefault")',
      'the admission "mayDefault", whose argument "kind" is Kind = "GREAT" there and Kind here',
    ],
    [
      '@delivery(scope: PUBLIC, admission: "mayDay")',
      'the admission "mayDay", whose argument "day" is neither a built-in scalar nor an enum value',
    ],
  ])('is refused as %s', (directive, what) => {
    expect(() => deliveries(directive, { field: WATCHED })).toThrow(UnusableSupergraph);
    expect(() => deliveries(directive, { field: WATCHED })).toThrow(`@delivery at Subscription.changed names ${what}.`);
  });

  it.each([
    ['a cursor that the payload does not have', '@delivery(cursor: "nothing")', {}],
    ['a cursor without an argument to go on by', '@delivery(cursor: "id")', { field: 'changed: Thing' }],
    ['a cursor of a list', '@delivery(cursor: "id")', { field: 'changed(after: Int): [Thing]' }],
    ['a cursor that is an object with fields', '@delivery(key: "owner.name")', {}],
    ['a key through a list', '@delivery(key: "many.id")', {}],
    ['a key that needs an argument', '@delivery(key: "with")', {}],
  ])('is refused with %s', (_what, directive, options) => {
    expect(() => deliveries(directive, options)).toThrow(UnusableSupergraph);
    expect(() => deliveries(directive, options)).toThrow('@delivery at Subscription.changed names');
  });
});
