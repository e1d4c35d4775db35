/** Interfaces and unions whose members live in different subgraphs; members and values that clients must not see. */
const LINK = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9",
  import: ["@key", "@shareable", "@external", "@provides", "@inaccessible"])`;

export const abstractSubgraphs = [
  {
    name: 'library',
    typeDefs: `${LINK}
      scalar JSON
      enum Genre { CRIME POETRY ATLAS BANNED @inaccessible }
      interface Work { id: ID! title: String! genre: Genre creator: Creator }
      interface Printed implements Work {
        id: ID! title: String! genre: Genre creator: Creator pages(from: Int = 1, to: Int): [Int!]!
      }
      union Creator = Author | Studio
      union Shelf = Book | Map | Secret
      type Book implements Work & Printed @key(fields: "id") {
        id: ID! title: String! genre: Genre creator: Creator pages(from: Int = 1, to: Int): [Int!]!
        sequel: Book similar(filter: WorkFilter): [Work!] notes: JSON
      }
      type Map implements Work & Printed @key(fields: "id") {
        id: ID! title: String! genre: Genre creator: Creator pages(from: Int = 1, to: Int): [Int!]!
        scale: Float neighbours: [[Map]!]
      }
      type Film implements Work @key(fields: "id") {
        id: ID! title: String! genre: Genre creator: Creator minutes: Int! basedOn: Book
      }
      type Secret @inaccessible @key(fields: "id") { id: ID! title: String }
      type Author @key(fields: "id") { id: ID! name: String! }
      type Studio @key(fields: "id") { id: ID! name: String staff(first: Int! = 2, roles: [Role!] = [CAMERA]): [Author] }
      enum Role { CAMERA SOUND LIGHT }
      input WorkFilter { genre: [Genre!] text: String = "any" nested: WorkFilter minPages: Int! = 1 }
      type Query {
        works(first: Int = 3): [Work!]!
        work(id: ID!): Work
        printed: Printed
        shelves: [[Shelf]]
        book: Book!
      }
      type Mutation {
        addBook(title: String!, filter: WorkFilter): Book
        removeBook(id: ID!): Boolean!
      }`,
  },
  {
    name: 'reviews',
    typeDefs: `${LINK}
      interface Reviewable { reviews(first: Int = 2, minimum: Float): [Review!] average: Float! }
      type Book implements Reviewable @key(fields: "id") {
        id: ID! reviews(first: Int = 2, minimum: Float): [Review!] average: Float! recommended: Boolean
      }
      type Film implements Reviewable @key(fields: "id") {
        id: ID! reviews(first: Int = 2, minimum: Float): [Review!] average: Float! stars: Int
      }
      type Author @key(fields: "id") { id: ID! reviewed: [Reviewed] bestReview: Review }
      union Reviewed = Book | Film
      type Review @key(fields: "id") { id: ID! text: String! subject: Reviewable! by: Author mood: Mood }
      enum Mood { GOOD BAD }
      type Query { topReviews: [Review] reviewed(moods: [Mood]): Reviewed }
      type Mutation { review(subject: ID!, text: String): Review! }`,
  },
  {
    name: 'archive',
    typeDefs: `${LINK}
      type Map @key(fields: "id") { id: ID! archivedIn: Place! }
      type Studio @key(fields: "id") { id: ID! archive: Place founders: [Founder!] }
      type Place @key(fields: "id") { id: ID! name: String! holds: [Held!] }
      union Held = Map | Studio
      union Founder = Author | Studio
      type Author @key(fields: "id") { id: ID! born: Place name2: String }
      type Query { places: [Place!]! anything: Held }`,
  },
];
