import { defineConfig } from 'eslint/config';
import obsidianmd from 'eslint-plugin-obsidianmd';

/** What ships, and so what Obsidian's review reads. */
const SHIPPED = ['main.ts', 'src/**/*.{ts,tsx}'];

export default defineConfig(
  { ignores: ['node_modules/', 'main.js', 'coverage/', 'dist/', 'tests/', 'preview/', 'scripts/', 'docs/', '*.config.mjs'] },
  // Obsidian's own rules, as its review runs them.
  ...obsidianmd.configs.recommended,
  {
    files: SHIPPED,
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
    },
  },
);
