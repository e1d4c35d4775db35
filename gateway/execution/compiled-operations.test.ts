import { buildSchema, GraphQLError, OperationTypeNode, parse } from 'graphql';
import type { CompileOperation } from './compile-operation.js';
import { CompiledOperations } from './compiled-operations.js';
import type { Conditions } from './variants.js';

function compiledOperations(sdl: string, conditions: Record<string, Conditions[]> = {}, size = () => 100) {
  const compiled: string[] = [];
  const compile: CompileOperation = (_document, operationName = '') => {
    compiled.push(operationName);
    return {
      type: OperationTypeNode.QUERY,
      get size() {
        return size();
      },
      run: async () => ({ data: {} }),
      knownConditions: () => conditions[operationName] ?? [],
      prepare(values) {
        if (values['impossible'] === true) throw new GraphQLError('cannot be planned');
        compiled.push(`${operationName} ${JSON.stringify(values)}`);
      },
    };
  };
  return { compiled, operations: new CompiledOperations(compile, buildSchema(sdl)) };
}

const ask = (operations: CompiledOperations, name: string, field: string) =>
  operations.use(name, parse(`query ${name} { ${field} }`), name);

describe('compiled operations', () => {
  it('are compiled once', () => {
    const { compiled, operations } = compiledOperations('type Query { a: Int }');
    expect(ask(operations, 'A', 'a')).toBe(ask(operations, 'A', 'a'));
    expect(compiled).toEqual(['A']);
  });

  it('are compiled ahead for the next supergraph, the most used first, unless it has lost what they ask', async () => {
    const before = compiledOperations('type Query { a: Int b: Int c: Int }');
    for (const [name, field, times] of [
      ['A', 'a', 1],
      ['B', 'b', 3],
      ['C', 'c', 2],
    ] as const) {
      // prettier-ignore
      for (let i = 0; i < times; i++) ask(before.operations, name, field);
    }
    const after = compiledOperations('type Query { a: Int b: Int }');
    await after.operations.warmUp(before.operations);
    expect(after.compiled).toEqual(['B', 'A']);
    ask(after.operations, 'A', 'a');
    expect(after.compiled).toEqual(['B', 'A']);
  });

  it('are compiled ahead for the values of conditions that were asked', async () => {
    const conditions = { A: [{ long: true }, { impossible: true }, { long: false }] };
    const before = compiledOperations('type Query { a: Int }', conditions);
    ask(before.operations, 'A', 'a');
    const after = compiledOperations('type Query { a: Int }');
    await after.operations.warmUp(before.operations);
    expect(after.compiled).toEqual(['A', 'A {"long":true}', 'A {"long":false}']);
  });

  it('are bounded', async () => {
    const before = compiledOperations('type Query { a: Int }');
    for (let i = 0; i < 1_200; i++) ask(before.operations, `Q${i}`, 'a');
    expect(before.operations.size).toBe(1_000);
    const after = compiledOperations('type Query { a: Int }');
    await after.operations.warmUp(before.operations);
    expect(after.operations.size).toBe(100);
  });

  it('are bounded by the memory that they take, also if they grow', () => {
    let size = 100_000;
    const { compiled, operations } = compiledOperations('type Query { a: Int }', {}, () => size);
    for (let i = 0; i < 100; i++) ask(operations, `Q${i}`, 'a');
    const kept = operations.size;
    expect(kept).toBeGreaterThan(5);
    expect(kept).toBeLessThan(100);
    size = 2 * size;
    for (let i = 0; i < kept; i++) ask(operations, 'Q99', 'a');
    expect(operations.size).toBe(kept - 1);
    expect(compiled).toHaveLength(100);
  });

  it('that cannot be compiled ahead are left to who asks them', async () => {
    const before = compiledOperations('type Query { a: Int }');
    ask(before.operations, 'A', 'a');
    const after = new CompiledOperations(() => {
      throw new Error('cannot be planned');
    }, buildSchema('type Query { a: Int }'));
    await after.warmUp(before.operations);
    expect(after.size).toBe(0);
  });
});
