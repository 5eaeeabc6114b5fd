import obsidianmd from 'eslint-plugin-obsidianmd';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['node_modules/', 'main.js', 'coverage/', 'dist/', 'tests/vaults/', 'tests/expected/'] },
  // Obsidian's own rules, as its review runs them, over what ships.
  ...[...obsidianmd.configs.recommended].map((config) => ({ ...config, files: config.files ?? ['main.ts', 'src/**/*.{ts,tsx}'] })),
  {
    files: ['main.ts', 'src/**/*.{ts,tsx}'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
    },
  },
);
