import { isAbstractType, isInterfaceType, isObjectType, type GraphQLSchema } from 'graphql';

/** Answers whether an object of a type falls under a type condition, by names. */
export interface TypeConditions {
  /** An object without a known type falls under no condition. */
  matches(typename: unknown, condition: string): boolean;
  isObjectType(typename: string): boolean;
}

/** @param schema the whole supergraph's: plans speak of types that clients cannot see. */
export function typeConditions(schema: GraphQLSchema): TypeConditions {
  return {
    matches(typename, condition) {
      if (typename === condition) return true;
      if (typeof typename !== 'string') return false;
      const type = schema.getType(typename);
      const conditional = schema.getType(condition);
      return (
        isAbstractType(conditional) &&
        (isObjectType(type) || isInterfaceType(type)) &&
        schema.isSubType(conditional, type)
      );
    },
    isObjectType: (typename) => isObjectType(schema.getType(typename)),
  };
}
