import { compose } from '../testing/gateway.js';
import { parseSupergraph, UnusableSupergraph } from './supergraph.js';

function deliveries(directive: string, { field = 'changed(after: Int): Thing', name = 'delivery' } = {}) {
  const imported = name === 'delivery' ? '"@delivery"' : `{ name: "@delivery", as: "@${name}" }`;
  const typeDefs = `extend schema
      @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@composeDirective"])
      @link(url: "https://specs.kontor.dev/delivery/v1.0", import: [${imported}])
      @composeDirective(name: "@${name}")
    directive @${name}(scope: delivery__Scope! = USER, whenBehind: delivery__WhenBehind! = CLOSE, cursor: String, key: String)
      on FIELD_DEFINITION
    enum delivery__Scope { PUBLIC TENANT USER }
    enum delivery__WhenBehind { LATEST GAP CLOSE }
    type Query { a: Int }
    type Subscription { ${field} ${directive} said: Thing }
    type Thing { id: ID! owner: Owner many: [Owner!] with(arg: Int!): Int }
    type Owner { id: ID! }`;
  return parseSupergraph(compose([{ name: 'things', typeDefs }])).deliveries;
}

describe('@delivery', () => {
  it('is read by field, with its defaults', () => {
    const all = deliveries('@delivery');
    expect([...all]).toEqual([['changed', { scope: 'USER', whenBehind: 'CLOSE', cursor: null, key: [] }]]);
  });

  it('is read whole', () => {
    const all = deliveries('@delivery(scope: TENANT, whenBehind: LATEST, cursor: "id", key: "owner.id")');
    expect(all.get('changed')).toEqual({ scope: 'TENANT', whenBehind: 'LATEST', cursor: 'id', key: ['owner', 'id'] });
  });

  it('is read by whatever name it is imported', () => {
    expect(deliveries('@handOut(scope: PUBLIC)', { name: 'handOut' }).get('changed')?.scope).toBe('PUBLIC');
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
