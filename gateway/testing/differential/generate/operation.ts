import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
  isUnionType,
  Kind,
  OperationTypeNode,
  print,
  SchemaMetaFieldDef,
  TypeNameMetaFieldDef,
  type ArgumentNode,
  type DirectiveNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import type { Dice } from './dice.js';
import { INTROSPECTION } from './introspection.js';
import { namedType, nameNode } from './nodes.js';
import { Scope, type FieldUse } from './scope.js';
import { tidy } from './tidy.js';
import { Values } from './values.js';

export interface GeneratedOperation {
  readonly document: DocumentNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** How large operations may become. */
export interface Size {
  /** Levels of selections. */
  readonly depth: number;
  readonly fields: number;
}

export const USUAL_SIZE: Size = { depth: 7, fields: 48 };

/** Response names that are traps for code that keeps data in plain JavaScript objects, or looks for its own marks. */
const AWKWARD_ALIASES = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', '_entities', '_0', 'length', 'then'];

/** A random operation that is valid for `schema`. */
export function generateOperation(schema: GraphQLSchema, size: Size, dice: Dice): GeneratedOperation {
  return new OperationGenerator(schema, size, dice).generate();
}

class OperationGenerator {
  readonly #schema: GraphQLSchema;
  readonly #dice: Dice;
  readonly #values: Values;
  readonly #fragments: FragmentDefinitionNode[] = [];
  readonly #uses = new WeakMap<FieldNode, FieldUse>();
  readonly #depth: number;
  #fieldsLeft: number;

  constructor(schema: GraphQLSchema, size: Size, dice: Dice) {
    this.#schema = schema;
    this.#dice = dice;
    this.#values = new Values(dice);
    this.#depth = size.depth;
    this.#fieldsLeft = 3 + dice.below(size.fields - 2);
  }

  generate(): GeneratedOperation {
    const mutation = this.#schema.getMutationType();
    const isMutation = Boolean(mutation) && this.#dice.chance(0.15);
    const root = isMutation ? mutation! : this.#schema.getQueryType()!;
    const selections = this.#selections(root, new Scope(), 0, 1 + this.#dice.below(4));
    const document: DocumentNode = {
      kind: Kind.DOCUMENT,
      definitions: [
        {
          kind: Kind.OPERATION_DEFINITION,
          operation: isMutation ? OperationTypeNode.MUTATION : OperationTypeNode.QUERY,
          ...(this.#dice.chance(0.5) && { name: nameNode('Random') }),
          variableDefinitions: this.#values.definitions,
          selectionSet: { kind: Kind.SELECTION_SET, selections },
        },
        ...this.#fragments,
      ],
    };
    // What was made for a place that was then left out is declared already.
    return tidy({ document, variables: this.#values.given });
  }

  /** At least one selection, and about `wanted`. */
  #selections(parent: GraphQLCompositeType, scope: Scope, depth: number, wanted: number): SelectionNode[] {
    const selections: SelectionNode[] = [];
    for (let i = 0; i < wanted; i++) {
      const selection = this.#selection(parent, scope, depth);
      if (selection !== undefined) selections.push(selection);
      // Asking twice for the same must change nothing.
      if (selection !== undefined && this.#dice.chance(0.03)) selections.push(selection);
    }
    return selections.length > 0 ? selections : [this.#typename(parent, scope)];
  }

  #selection(parent: GraphQLCompositeType, scope: Scope, depth: number): SelectionNode | undefined {
    if (this.#dice.chance(0.08)) return this.#typename(parent, scope);
    const fragments = isAbstractType(parent) ? 0.45 : 0.12;
    if (depth < this.#depth && this.#dice.chance(fragments)) return this.#fragment(parent, scope, depth);
    if (parent === this.#schema.getQueryType() && this.#dice.chance(0.05)) return this.#introspection(parent, scope);
    return isUnionType(parent) ? undefined : this.#field(parent, scope, depth);
  }

  #field(
    parent: Exclude<GraphQLCompositeType, { getTypes(): unknown }>,
    scope: Scope,
    depth: number,
  ): FieldNode | undefined {
    const isTooDeep = depth >= this.#depth || this.#fieldsLeft <= 0;
    const fields = Object.values(parent.getFields()).filter(
      (field) => !isTooDeep || isLeafType(getNamedType(field.type)),
    );
    if (fields.length === 0) return undefined;
    const composite = fields.filter((field) => isCompositeType(getNamedType(field.type)));
    const field = this.#dice.pick(composite.length > 0 && depth < 4 && this.#dice.chance(0.4) ? composite : fields);
    const named = getNamedType(field.type);
    const args = this.#arguments(field);
    const use: FieldUse = { parent, field: field.name, args: args.map(print).join(), type: field.type };
    const responseName = this.#responseName(parent, field.name, scope, use);
    const inner = scope.take(responseName, use);
    this.#fieldsLeft--;
    const node: FieldNode = {
      kind: Kind.FIELD,
      name: nameNode(field.name),
      ...(responseName !== field.name && { alias: nameNode(responseName) }),
      arguments: args,
      directives: this.#directives(0.08),
      ...(isCompositeType(named) && {
        selectionSet: {
          kind: Kind.SELECTION_SET,
          selections: this.#selections(named, inner, depth + 1, 1 + this.#dice.below(4)),
        },
      }),
    };
    this.#uses.set(node, use);
    return node;
  }

  #arguments(field: GraphQLField<unknown, unknown>): ArgumentNode[] {
    return field.args
      .filter((argument) => isRequiredArgument(argument) || this.#dice.chance(0.4))
      .map((argument) => ({
        kind: Kind.ARGUMENT,
        name: nameNode(argument.name),
        value: this.#values.value(argument.type, argument.defaultValue !== undefined),
      }));
  }

  /** Its own name if it likes, an awkward one, that of another field of the type, or one that is surely free. */
  #responseName(parent: GraphQLCompositeType, name: string, scope: Scope, use: FieldUse): string {
    const wishes: string[] = [];
    if (this.#dice.chance(0.04)) wishes.push(this.#dice.pick(AWKWARD_ALIASES));
    if (this.#dice.chance(0.06) && !isUnionType(parent)) wishes.push(this.#dice.pick(Object.keys(parent.getFields())));
    if (this.#dice.chance(0.06)) wishes.push(`x${this.#dice.below(3)}`);
    wishes.push(name);
    const allowed = wishes.find((wish) => scope.allows(wish, use));
    if (allowed !== undefined) return allowed;
    for (let i = 0; ; i++) if (scope.allows(`${name}${i}`, use)) return `${name}${i}`;
  }

  #typename(parent: GraphQLCompositeType, scope: Scope): FieldNode {
    const use: FieldUse = { parent, field: '__typename', args: '', type: TypeNameMetaFieldDef.type };
    const alias = this.#dice.chance(0.3) ? this.#dice.pick(['kind', 'id', 'type', '__proto__']) : undefined;
    const responseName = alias !== undefined && scope.allows(alias, use) ? alias : '__typename';
    scope.take(responseName, use);
    const node: FieldNode = {
      kind: Kind.FIELD,
      name: nameNode('__typename'),
      ...(responseName !== '__typename' && { alias: nameNode(responseName) }),
      directives: this.#directives(0.05),
    };
    this.#uses.set(node, use);
    return node;
  }

  /** Of an abstract type mostly on one of its objects; otherwise on any type that the object may be. */
  #fragment(parent: GraphQLCompositeType, scope: Scope, depth: number): SelectionNode {
    const known = this.#dice.chance(0.2) ? this.#knownFragment(parent, scope) : undefined;
    if (known !== undefined) {
      return { kind: Kind.FRAGMENT_SPREAD, name: known.name, directives: this.#directives(0.2) };
    }
    const condition = this.#dice.chance(0.1) ? undefined : this.#dice.pick(this.#overlapping(parent));
    const selections = this.#selections(condition ?? parent, scope, depth + 1, 1 + this.#dice.below(3));
    const directives = this.#directives(condition === undefined ? 0.7 : 0.12);
    const selectionSet = { kind: Kind.SELECTION_SET, selections } as const;
    if (condition === undefined || this.#dice.chance(0.6)) {
      return {
        kind: Kind.INLINE_FRAGMENT,
        ...(condition && { typeCondition: namedType(condition.name) }),
        directives,
        selectionSet,
      };
    }
    const name = nameNode(`F${this.#fragments.length}`);
    this.#fragments.push({
      kind: Kind.FRAGMENT_DEFINITION,
      name,
      typeCondition: namedType(condition.name),
      selectionSet,
    });
    return { kind: Kind.FRAGMENT_SPREAD, name, directives };
  }

  #overlapping(parent: GraphQLCompositeType): GraphQLCompositeType[] {
    const possible = isAbstractType(parent) ? this.#schema.getPossibleTypes(parent) : [parent];
    if (isAbstractType(parent) && this.#dice.chance(0.7)) return [...possible];
    return Object.values(this.#schema.getTypeMap()).filter((type): type is GraphQLCompositeType => {
      if (isObjectType(type)) return possible.includes(type);
      return isAbstractType(type) && this.#schema.getPossibleTypes(type).some((each) => possible.includes(each));
    });
  }

  #directives(share: number): DirectiveNode[] {
    const names = ['skip', 'include'].filter(() => this.#dice.chance(share));
    return names.map((name) => ({
      kind: Kind.DIRECTIVE,
      name: nameNode(name),
      arguments: [{ kind: Kind.ARGUMENT, name: nameNode('if'), value: this.#values.condition() }],
    }));
  }

  #introspection(parent: GraphQLCompositeType, scope: Scope): FieldNode | undefined {
    const question = this.#dice.pick(INTROSPECTION);
    const alias = this.#dice.pick([undefined, 'meta', 'constructor']);
    const node: FieldNode = {
      ...question,
      ...(alias && { alias: nameNode(alias) }),
      directives: this.#directives(0.1),
    };
    const responseName = alias ?? question.name.value;
    const use: FieldUse = { parent, field: question.name.value, args: print(question), type: SchemaMetaFieldDef.type };
    if (!scope.allows(responseName, use)) return undefined;
    scope.take(responseName, use);
    this.#uses.set(node, use);
    return node;
  }

  /** A fragment that exists already and may stand here, too. */
  #knownFragment(parent: GraphQLCompositeType, scope: Scope): FragmentDefinitionNode | undefined {
    const overlapping = new Set(this.#overlapping(parent).map((type) => type.name));
    const fitting = this.#fragments.filter(
      ({ typeCondition, selectionSet }) => overlapping.has(typeCondition.name.value) && this.#fits(selectionSet, scope),
    );
    if (fitting.length === 0) return undefined;
    const fragment = this.#dice.pick(fitting);
    this.#occupy(fragment.selectionSet, scope);
    return fragment;
  }

  #fits(selectionSet: SelectionSetNode, scope: Scope): boolean {
    return [...this.#fieldsOf(selectionSet)].every((field) => {
      const name = (field.alias ?? field.name).value;
      const mayStand = scope.allows(name, this.#uses.get(field)!);
      return (
        mayStand &&
        (field.selectionSet === undefined ||
          field.name.value.startsWith('__') ||
          this.#fits(field.selectionSet, scope.below(name)))
      );
    });
  }

  #occupy(selectionSet: SelectionSetNode, scope: Scope): void {
    for (const field of this.#fieldsOf(selectionSet)) {
      const inner = scope.take((field.alias ?? field.name).value, this.#uses.get(field)!);
      // What introspection selects below itself never meets anything else.
      if (field.selectionSet && !field.name.value.startsWith('__')) this.#occupy(field.selectionSet, inner);
    }
  }

  *#fieldsOf({ selections }: SelectionSetNode): Generator<FieldNode> {
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) yield selection;
      else if (selection.kind === Kind.INLINE_FRAGMENT) yield* this.#fieldsOf(selection.selectionSet);
      else yield* this.#fieldsOf(this.#fragments.find(({ name }) => name.value === selection.name.value)!.selectionSet);
    }
  }
}
