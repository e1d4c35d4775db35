import { getNamedType, isLeafType, isObjectType, type GraphQLCompositeType, type GraphQLOutputType } from 'graphql';

/** A field as it is asked for in one place. */
export interface FieldUse {
  readonly parent: GraphQLCompositeType;
  readonly field: string;
  /** The arguments as text. */
  readonly args: string;
  readonly type: GraphQLOutputType;
}

/**
 * All selections that answer into the same object: those of one field, of its fragments, and of other fields that
 * merge with it. It knows which response names are taken, so that what is generated is valid by the rule "Field
 * Selection Merging".
 */
export class Scope {
  static readonly EMPTY = new Scope();
  readonly #uses = new Map<string, FieldUse[]>();
  readonly #children = new Map<string, Scope>();

  /** Whether `use` may answer under `name` beside all that does already. */
  allows(name: string, use: FieldUse): boolean {
    return (this.#uses.get(name) ?? []).every((other) => canMerge(use, other));
  }

  /** What is selected below `name`, if anything. */
  below(name: string): Scope {
    return this.#children.get(name) ?? Scope.EMPTY;
  }

  /** Takes `name` for `use`, and gives the scope of what is selected below it. */
  take(name: string, use: FieldUse): Scope {
    const uses = this.#uses.get(name);
    if (uses === undefined) this.#uses.set(name, [use]);
    else uses.push(use);
    let child = this.#children.get(name);
    if (child === undefined) this.#children.set(name, (child = new Scope()));
    return child;
  }
}

/** A little stricter than the specification, which looks at the names of leaves below objects that exclude each other. */
function canMerge(a: FieldUse, b: FieldUse): boolean {
  if (shapeOf(a.type) !== shapeOf(b.type)) return false;
  const excludeEachOther = a.parent !== b.parent && isObjectType(a.parent) && isObjectType(b.parent);
  return excludeEachOther || (a.field === b.field && a.args === b.args);
}

/** Lists and non-nulls must agree, and the names of leaf types; objects may be any. */
function shapeOf(type: GraphQLOutputType): string {
  const named = getNamedType(type);
  return isLeafType(named) ? String(type) : String(type).replace(named.name, '{}');
}
