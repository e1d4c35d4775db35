import {
  baseType,
  isAbstractType,
  isCompositeType,
  isObjectType,
  possibleRuntimeTypes,
  type CompositeType,
  type ObjectType,
  type Subgraph,
  type Supergraph,
} from '@apollo/federation-internals';

/** What one subgraph resolves, whoever asks, without being told more of an object than which it is. */
export interface OwnFields {
  /** Where an operation begins; null if the subgraph has no such operations. */
  rootType(operation: 'query' | 'mutation' | 'subscription'): CompositeType | null;
  type(name: string): CompositeType | null;
  /** The type of a field's objects; null for leaves and unknown fields. */
  fieldType(parent: CompositeType, field: string): CompositeType | null;
  /** The object types of an interface or union here. */
  possibleTypes(type: CompositeType): readonly ObjectType[];
  /** Whether it resolves the field by itself. Of what is being moved between subgraphs (`@override`) nothing is said. */
  resolves(parent: ObjectType, field: string): boolean;
}

/** Reads it from the supergraph. */
export function ownFields(subgraph: Subgraph, supergraph: Supergraph): OwnFields {
  const { schema } = subgraph;
  const metadata = subgraph.metadata();
  return {
    rootType: (operation) => schema.schemaDefinition.rootType(operation) ?? null,
    type(name) {
      const type = schema.type(name);
      return type !== undefined && isCompositeType(type) ? type : null;
    },
    fieldType(parent, name) {
      const type = parent.field(name)?.type;
      const inner = type && baseType(type);
      return inner !== undefined && isCompositeType(inner) ? inner : null;
    },
    possibleTypes: (type) => (isAbstractType(type) ? possibleRuntimeTypes(type) : []),
    resolves(parent, name) {
      const field = parent.field(name);
      if (field === undefined || metadata.isFieldExternal(field)) return false;
      if (field.hasAppliedDirective(metadata.requiresDirective())) return false;
      const composed = supergraph.schema.type(parent.name);
      if (composed === undefined || !isObjectType(composed)) return false;
      return composed.field(name)?.appliedDirectives.every((join) => !('override' in join.arguments())) ?? false;
    },
  };
}
