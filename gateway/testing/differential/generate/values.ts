import {
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredInputField,
  Kind,
  parseType,
  parseValue,
  print,
  type ConstValueNode,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLLeafType,
  type ValueNode,
  type VariableDefinitionNode,
  type VariableNode,
} from 'graphql';
import type { Dice } from './dice.js';

const TEXTS = ['', 'a', 'Äpfel & "Birnen"', 'back\\slash', 'line\nbreak', '😀', '$v0', '__proto__'];
/** Names that mean something elsewhere: in plans, in entity fetches, in JavaScript. */
const AWKWARD_VARIABLES = ['first', 'id', 'on', 'representations', 'toString', 'if', '_entities', '__proto__'];

/** Values of arguments, as literals and as variables that are declared on the way. */
export class Values {
  readonly #dice: Dice;
  readonly #definitions: VariableDefinitionNode[] = [];
  readonly #given = new Map<string, unknown>();

  constructor(dice: Dice) {
    this.#dice = dice;
  }

  get definitions(): readonly VariableDefinitionNode[] {
    return this.#definitions;
  }

  /** What the client sends for the variables. */
  get given(): Record<string, unknown> {
    return Object.fromEntries(this.#given);
  }

  /** For a place of this type. Where null is forbidden but a default stands by, a variable that may be null fits too. */
  value(type: GraphQLInputType, hasDefault: boolean, depth = 0): ValueNode {
    if (this.#dice.chance(0.35)) return this.#variable(type, hasDefault);
    return this.#literal(type, depth, (inner, innerHasDefault) => this.value(inner, innerHasDefault, depth + 1));
  }

  /** For `if` of `@skip` and `@include`. */
  condition(): ValueNode {
    if (this.#dice.chance(0.35)) return { kind: Kind.BOOLEAN, value: this.#dice.chance(0.5) };
    const json = () => this.#dice.chance(0.5);
    return this.#declare('Boolean!', json, () => ({ kind: Kind.BOOLEAN, value: json() }));
  }

  #constant(type: GraphQLInputType, depth = 0): ConstValueNode {
    return this.#literal(type, depth, (inner) => this.#constant(inner, depth + 1)) as ConstValueNode;
  }

  #literal(
    type: GraphQLInputType,
    depth: number,
    inner: (type: GraphQLInputType, hasDefault: boolean) => ValueNode,
  ): ValueNode {
    if (!isNonNullType(type) && this.#dice.chance(0.15)) return { kind: Kind.NULL };
    const nullable = getNullableType(type);
    if (isListType(nullable)) {
      return { kind: Kind.LIST, values: this.#some(() => inner(nullable.ofType, false)) };
    }
    if (isInputObjectType(nullable)) {
      const fields = this.#fields(Object.values(nullable.getFields()), depth).map((field) => ({
        kind: Kind.OBJECT_FIELD as const,
        name: { kind: Kind.NAME as const, value: field.name },
        value: inner(field.type, field.defaultValue !== undefined),
      }));
      return { kind: Kind.OBJECT, fields };
    }
    const leaf = this.#leaf(nullable);
    return isEnumType(nullable) ? { kind: Kind.ENUM, value: leaf as string } : parseValue(JSON.stringify(leaf));
  }

  /** As it stands in the JSON of the request. */
  #json(type: GraphQLInputType, depth = 0): unknown {
    if (!isNonNullType(type) && this.#dice.chance(0.15)) return null;
    const nullable = getNullableType(type);
    if (isListType(nullable)) {
      // One item may stand for a list of one.
      const single = this.#dice.chance(0.15) ? this.#json(nullable.ofType, depth + 1) : null;
      return single ?? this.#some(() => this.#json(nullable.ofType, depth + 1));
    }
    if (!isInputObjectType(nullable)) return this.#leaf(nullable);
    const fields = this.#fields(Object.values(nullable.getFields()), depth);
    return Object.fromEntries(fields.map((field) => [field.name, this.#json(field.type, depth + 1)]));
  }

  #fields(fields: readonly GraphQLInputField[], depth: number): GraphQLInputField[] {
    return fields.filter((field) => isRequiredInputField(field) || (depth < 3 && this.#dice.chance(0.35)));
  }

  #some<T>(make: () => T): T[] {
    return Array.from({ length: this.#dice.below(3) }, make);
  }

  #leaf(type: GraphQLLeafType): string | number | boolean {
    if (isEnumType(type)) return this.#dice.pick(type.getValues()).name;
    switch (type.name) {
      case 'Int':
        return this.#dice.pick([0, 1, 2, 5, 100, -7, 2_147_483_647]);
      case 'Float':
        return this.#dice.pick([0, 1, 0.5, -2.25, 1e21]);
      case 'Boolean':
        return this.#dice.chance(0.5);
      default:
        return this.#dice.pick(TEXTS);
    }
  }

  #variable(type: GraphQLInputType, hasDefault: boolean): ValueNode {
    const text = String(type);
    const isLoose = isNonNullType(type) && hasDefault && this.#dice.chance(0.3);
    const isStrict = !isNonNullType(type) && this.#dice.chance(0.3);
    const declared = isLoose ? text.slice(0, -1) : isStrict ? `${text}!` : text;
    const strict = isNonNullType(type) && !isLoose;
    const draw = <T>(make: () => T, isNull: (value: T) => boolean): T => {
      for (;;) {
        const value = make();
        if (!(strict || isStrict) || !isNull(value)) return value;
      }
    };
    return this.#declare(
      declared,
      () =>
        draw(
          () => this.#json(type),
          (value) => value === null,
        ),
      () =>
        draw(
          () => this.#constant(type),
          (value) => value.kind === Kind.NULL,
        ),
    );
  }

  #declare(type: string, json: () => unknown, constant: () => ConstValueNode): VariableNode {
    const declaredType = parseType(type, { noLocation: true });
    const same = this.#definitions.filter((definition) => sameType(definition, type));
    if (same.length > 0 && this.#dice.chance(0.4)) return this.#dice.pick(same).variable;
    const name = this.#freshName();
    const variable: VariableNode = { kind: Kind.VARIABLE, name: { kind: Kind.NAME, value: name } };
    const defaultValue = this.#dice.chance(0.25) ? constant() : undefined;
    const mayBeLeftOut = !type.endsWith('!') || defaultValue !== undefined;
    if (!mayBeLeftOut || this.#dice.chance(0.7)) this.#given.set(name, json());
    this.#definitions.push({
      kind: Kind.VARIABLE_DEFINITION,
      variable,
      type: declaredType,
      ...(defaultValue && { defaultValue }),
    });
    return variable;
  }

  #freshName(): string {
    const awkward = this.#dice.pick(AWKWARD_VARIABLES);
    const isFree = this.#definitions.every(({ variable }) => variable.name.value !== awkward);
    return isFree && this.#dice.chance(0.05) ? awkward : `v${this.#definitions.length}`;
  }
}

function sameType({ type }: VariableDefinitionNode, text: string): boolean {
  return print(type) === text;
}
