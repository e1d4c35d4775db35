import { isScalarType } from 'graphql';

/**
 * The resolvers of a subgraph from those of its modules. Several modules may add fields to one type (`Query`,
 * `BusinessPartner`): their fields are put together.
 *
 * @throws when two modules resolve the same field
 */
export function mergeResolvers<Resolvers extends object>(...modules: readonly Resolvers[]): Resolvers {
  const merged: Record<string, Record<string, unknown>> = {};
  for (const module of modules) {
    for (const [type, fields] of Object.entries(module) as [string, Record<string, unknown>][]) {
      if (isScalarType(fields)) {
        merged[type] = fields;
        continue;
      }
      const known = (merged[type] ??= {});
      for (const [field, resolve] of Object.entries(fields)) {
        if (field in known) throw new Error(`Two modules resolve ${type}.${field}.`);
        known[field] = resolve;
      }
    }
  }
  return merged as Resolvers;
}
