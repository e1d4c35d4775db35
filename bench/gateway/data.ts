/**
 * The shop of the public benchmark of federation gateways (accounts, inventory, products, reviews), with data of our
 * own: 6 users, 9 products, 24 reviews. Small lists that refer to one another are what makes the deep query deep; with
 * these its answer is as large as in that benchmark, 85 KB.
 */

export const users = Array.from({ length: 6 }, (_, index) => ({
  id: String(index + 1),
  name: `Person ${index + 1}`,
  username: `person_${index + 1}`,
  birthday: 315_532_800 + index * 86_400,
}));

export const products = Array.from({ length: 9 }, (_, index) => ({
  upc: String(index + 1),
  name: `Product number ${index + 1}`,
  price: 100 + index * 137,
  weight: 10 + index * 31,
}));

export const inventory = products.map(({ upc }, index) => ({ upc, inStock: index % 3 !== 2 }));

export const reviews = Array.from({ length: 24 }, (_, index) => ({
  id: String(index + 1),
  body: `What I have to say about it is this, review number ${index + 1} of all that were written.`,
  authorId: users[index % users.length]!.id,
  productUpc: products[(index * 4) % products.length]!.upc,
}));
