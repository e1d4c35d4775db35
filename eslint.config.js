import js from '@eslint/js';
import tseslint from 'typescript-eslint';

/** What plain JavaScript files use; in TypeScript the compiler knows better. */
const globalsOfNode = Object.fromEntries(
  [
    'process',
    'console',
    'URL',
    'fetch',
    'AbortSignal',
    'setTimeout',
    'setInterval',
    'clearInterval',
    'clearTimeout',
    'performance',
  ].map((name) => [name, 'readonly']),
);

export default tseslint.config(
  { ignores: ['node_modules', 'dist', '.kontor', '**/__generated__', 'coverage'] },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [...tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { arguments: false } }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        {
          argsIgnorePattern: '^_',
          varsIgnorePattern: '^_',
          destructuredArrayIgnorePattern: '^_',
          ignoreRestSiblings: true,
        },
      ],
      // Interfaces such as resolvers ask for async functions that have nothing to await.
      '@typescript-eslint/require-await': 'off',
      'no-console': 'error',
      // A promise returned from a block with `await using` outlives what it uses.
      '@typescript-eslint/return-await': ['error', 'error-handling-correctness-only'],
      eqeqeq: ['error', 'always'],
      'no-restricted-syntax': [
        'error',
        {
          selector: "MemberExpression[object.name='process'][property.name='env']",
          message: 'Settings are read once, by the config module of the process (loadConfig).',
        },
      ],
    },
  },
  {
    // The one reader of the environment.
    files: ['platform/config/config.ts'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    // Programs that talk to a person at a terminal.
    files: ['start.ts', 'scripts/**', 'bench/**', 'e2e/live/run.ts'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['**/*.test.ts', '**/testing/**', 'e2e/**'],
    rules: {
      // A parsed answer is whatever the server sent; the assertion is what checks it.
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-explicit-any': 'off',
    },
  },
  {
    files: ['**/*.{js,mjs,cjs}'],
    languageOptions: { globals: globalsOfNode },
  },
);
