import { globSync, readFileSync } from 'node:fs'

export type Source = { readonly path: string; readonly text: string; readonly lines: number; readonly isTest: boolean }

const SKIPPED = /(^|\/)(node_modules|dist|coverage|\.git|\.regietafel)(\/|$)/

/** Every file that matches, as `/`-paths from the root, without what is installed or built. */
export const listFiles = (pattern: string | readonly string[]): string[] =>
  globSync([pattern].flat(), { exclude: (path) => SKIPPED.test(path) })
    .map((path) => path.replaceAll('\\', '/'))
    .toSorted()

const CODE = ['apps', 'packages', 'e2e', 'tooling'].map((folder) => `${folder}/**/*.{ts,tsx,sql,css}`)

/** All code of the product with its text. */
export const readSources = (): Source[] =>
  listFiles(CODE).map((path) => {
    const text = readFileSync(path, 'utf8')
    return { path, text, lines: text.split('\n').length - 1, isTest: /\.test\.tsx?$|\/testing\/|^e2e\//.test(path) }
  })
