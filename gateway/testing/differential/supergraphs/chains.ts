/** Fields computed from fields of other subgraphs, over several hops, from nested objects and with arguments. */
const LINK = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9",
  import: ["@key", "@shareable", "@external", "@requires", "@provides", "@override", "@inaccessible"])`;

export const chainSubgraphs = [
  {
    name: 'goods',
    typeDefs: `${LINK}
      type Item @key(fields: "id") @key(fields: "sku maker { id }") {
        id: ID!
        sku: String!
        maker: Maker!
        price(currency: String = "EUR", net: Boolean): Int
        size: Size
        secret: String @inaccessible
        parts: [Item!]
        oldName: String
      }
      type Size @shareable { width: Int! height: Int label: Label }
      type Label @shareable { text: String lines: [String!] }
      type Maker @key(fields: "id") { id: ID! name: String country: Country }
      type Country @key(fields: "code") { code: Int! name: String! }
      type Query { items(first: Int = 2): [Item] item(id: ID!): Item makers: [Maker!] }
      type Mutation { changePrice(id: ID!, to: Int!): Item }`,
  },
  {
    name: 'shipping',
    typeDefs: `${LINK}
      type Item @key(fields: "id") {
        id: ID!
        price(currency: String = "EUR", net: Boolean): Int @external
        size: Size @external
        parts: [Item!] @external
        volume: Int @requires(fields: "size { width height label { lines } }")
        weight: Float! @shareable
        cost(express: Boolean! = false): Int @requires(fields: "price(currency: \\"USD\\", net: true)")
        partVolume: Int @requires(fields: "parts { id }")
      }
      type Size @shareable { width: Int! height: Int label: Label }
      type Label @shareable { text: String lines: [String!] }
      type Depot @key(fields: "id") { id: ID! holds: [Item!]! at: Country }
      type Country @key(fields: "code") { code: Int! tax: Float depots: [Depot!] }
      type Query { depots: [Depot!]! }
      type Mutation { ship(id: ID!): Depot reserve(ids: [ID!]!): [Item] }`,
  },
  {
    name: 'offers',
    typeDefs: `${LINK}
      type Item @key(fields: "id") {
        id: ID!
        volume: Int @external
        weight: Float! @external
        cost(express: Boolean! = false): Int @external
        secret: String @external
        maker: Maker! @external
        offer: Offer @requires(fields: "volume weight cost(express: true)")
        badge: String @requires(fields: "secret maker { id country { code } }")
        oldName: String @override(from: "goods")
      }
      type Maker @key(fields: "id", resolvable: false) { id: ID! country: Country @external }
      type Country @key(fields: "code", resolvable: false) { code: Int! }
      type Offer { text: String! item: Item! alternatives: [Item] seller: Seller }
      type Seller @key(fields: "number") { number: Int! name: String @external favourite: Item }
      type Query {
        offers: [Offer!]
        sellerOfTheDay: Seller @provides(fields: "name")
        bestOf: Item @provides(fields: "weight")
      }`,
  },
  {
    name: 'sellers',
    typeDefs: `${LINK}
      type Seller @key(fields: "number") @key(fields: "tax { office file }") {
        number: Int! name: String @shareable tax: TaxId! rating: Float
      }
      type TaxId { office: String! file: String! }
      type Item @key(fields: "sku maker { id }") {
        sku: String! maker: Maker! soldBy: [Seller!] stock: Int!
      }
      type Maker @key(fields: "id") { id: ID! agent: Seller }
      type Query { sellers: [Seller] }`,
  },
];
