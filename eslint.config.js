import prettier from 'eslint-config-prettier'
import vue from 'eslint-plugin-vue'
import tseslint from 'typescript-eslint'

/**
 * Folders from the lowest up: each may import from those before it, and from none after it. `scripts`, `tests` and `bench` may
 * import from all of them, and only tests from those.
 */
const LAYERS = [
  'src/code',
  'src/terminal',
  'src/steps',
  'src/sandbox',
  'src/workspace',
  'src/services',
  'src/engines',
  'src/examples',
  'src/facts',
  'src/site',
  'src/errors',
  'components',
  '.vitepress',
]

const oneWay = LAYERS.map((folder, at) => {
  const above = LAYERS.slice(at + 1).map((name) => name.replace('src/', '').replace('.', '\\.'))
  return {
    files: [`${folder}/**/*.{ts,vue}`],
    ignores: ['**/*.test.ts', '**/*.fixture.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: `^(\\.\\./)+(${[...above, 'scripts', 'tests', 'bench'].join('|')})/`,
              message: `${folder} does not know this folder: dependencies point one way (ARCHITECTURE.md).`,
            },
          ],
        },
      ],
    },
  }
})

export default tseslint.config(
  {
    ignores: [
      'dist',
      '.cache',
      '.vitepress/cache',
      'docs',
      'tests/conformance/typescript',
      'tests/steps/typescript',
      'tests/hostile/programs',
      'tests/services/programs',
      '**/*.js',
    ],
  },
  ...tseslint.configs.recommendedTypeChecked,
  ...vue.configs['flat/recommended'],
  prettier,
  {
    languageOptions: {
      parserOptions: { projectService: true, parser: tseslint.parser, extraFileExtensions: ['.vue'] },
    },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
      '@typescript-eslint/prefer-promise-reject-errors': 'off',
      '@typescript-eslint/require-await': 'off',
      // What is taken apart here are the functions that composables and factories return; they have no `this`.
      '@typescript-eslint/unbound-method': 'off',
      'vue/multi-word-component-names': 'off',
      'vue/require-default-prop': 'off',
      'vue/no-v-html': 'off',
    },
  },
  {
    // The linter does not see the types of templates; vue-tsc does, and is part of the tests.
    files: ['**/*.vue'],
    rules: {
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  {
    // Values are turned into text whatever they are.
    files: ['src/engines/typescript/**'],
    rules: {
      '@typescript-eslint/no-base-to-string': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
    },
  },
  {
    // Values of every kind, odd ones above all, and code that is meant to be evaluated.
    files: ['src/engines/typescript/**/*.fixture.ts', 'src/engines/typescript/compile.test.ts'],
    rules: {
      'prefer-rest-params': 'off',
      '@typescript-eslint/no-implied-eval': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-unused-vars': 'off',
      '@typescript-eslint/no-unnecessary-type-assertion': 'off',
    },
  },
  ...oneWay,
)
