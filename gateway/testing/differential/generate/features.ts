import {
  isAbstractType,
  Kind,
  OperationTypeNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type GraphQLSchema,
} from 'graphql';
import type { GeneratedOperation } from './operation.js';

/** What of the language can occur in an operation, as far as executors treat it on its own. */
export const FEATURES = [
  'query',
  'mutation',
  'mutation with several root fields',
  'alias',
  'alias that is a trap in JavaScript',
  'alias that is the name of another field',
  'literal argument',
  'variable argument',
  'variable left out',
  'variable that is null',
  'variable with default',
  'variable within a value',
  'variable named like one of the plan',
  'enum value',
  'input object',
  'list value',
  'null value',
  'named fragment',
  'named fragment in several places',
  'inline fragment',
  'inline fragment without type',
  'fragment on an interface or union',
  'same field twice',
  '@skip',
  '@include',
  'condition by variable',
  'constant condition',
  '__typename',
  'aliased __typename',
  '__schema',
  '__type',
  'six levels',
] as const;

export type Feature = (typeof FEATURES)[number];

const TRAPS = new Set(['__proto__', 'constructor', 'toString', 'hasOwnProperty']);
const NAMES_OF_PLANS = new Set(['representations', '_entities']);

export function featuresOf(schema: GraphQLSchema, { document, variables }: GeneratedOperation): Set<Feature> {
  const found = new Set<Feature>();
  const spreads = new Set<string>();
  const types = new TypeInfo(schema);
  let depth = 0;
  visit(
    document,
    visitWithTypeInfo(types, {
      OperationDefinition({ operation, selectionSet }) {
        found.add(operation === OperationTypeNode.MUTATION ? 'mutation' : 'query');
        if (operation === OperationTypeNode.MUTATION && selectionSet.selections.length > 1) {
          found.add('mutation with several root fields');
        }
      },
      VariableDefinition({ variable: { name }, defaultValue }) {
        if (defaultValue) found.add('variable with default');
        if (!Object.hasOwn(variables, name.value)) found.add('variable left out');
        else if (variables[name.value] === null) found.add('variable that is null');
        if (NAMES_OF_PLANS.has(name.value)) found.add('variable named like one of the plan');
        return false;
      },
      SelectionSet: {
        enter({ selections }) {
          depth += 1;
          if (depth === 6) found.add('six levels');
          const names = selections.flatMap((each) =>
            each.kind === Kind.FIELD ? [(each.alias ?? each.name).value] : [],
          );
          if (new Set(names).size < names.length) found.add('same field twice');
        },
        leave() {
          depth -= 1;
        },
      },
      Field({ name, alias, arguments: args = [] }) {
        const parent = types.getParentType();
        if (alias) found.add('alias');
        if (alias && TRAPS.has(alias.value)) found.add('alias that is a trap in JavaScript');
        if (alias && parent && 'getFields' in parent && alias.value in parent.getFields()) {
          found.add('alias that is the name of another field');
        }
        if (name.value === '__typename') found.add(alias ? 'aliased __typename' : '__typename');
        if (name.value === '__schema' || name.value === '__type') found.add(name.value);
        for (const { value } of args) {
          found.add(value.kind === Kind.VARIABLE ? 'variable argument' : 'literal argument');
        }
      },
      EnumValue: () => void found.add('enum value'),
      NullValue: () => void found.add('null value'),
      ObjectValue({ fields }) {
        found.add('input object');
        if (fields.some(({ value }) => value.kind === Kind.VARIABLE)) found.add('variable within a value');
      },
      ListValue({ values }) {
        found.add('list value');
        if (values.some(({ kind }) => kind === Kind.VARIABLE)) found.add('variable within a value');
      },
      FragmentSpread({ name }) {
        found.add(spreads.has(name.value) ? 'named fragment in several places' : 'named fragment');
        spreads.add(name.value);
      },
      InlineFragment({ typeCondition }) {
        found.add('inline fragment');
        if (!typeCondition) found.add('inline fragment without type');
        else if (isAbstractType(schema.getType(typeCondition.name.value)))
          found.add('fragment on an interface or union');
      },
      Directive({ name, arguments: args = [] }) {
        found.add(name.value === 'skip' ? '@skip' : '@include');
        found.add(args[0]!.value.kind === Kind.VARIABLE ? 'condition by variable' : 'constant condition');
      },
    }),
  );
  return found;
}
