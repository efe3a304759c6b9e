import ts from 'classic-typescript'

const EXPORTED = /^export (?:async )?(?:const|let|function|type|interface|class) (\w+)/gm

/** The names that a file exports. There are no other forms: no default exports, no barrels. */
export const exportedNames = (text: string): readonly string[] =>
  [...text.matchAll(EXPORTED)].map((match) => match[1] ?? '')

/** Every identifier in TypeScript or JSX: no texts, no comments, and nothing that comes from a package. */
export function identifiersIn(path: string, text: string): ReadonlySet<string> {
  const kind = path.endsWith('.tsx') ? ts.ScriptKind.TSX : ts.ScriptKind.TS
  const names = new Set<string>()
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isJsxAttribute(node)) {
      if (ts.isJsxAttribute(node) && node.initializer) visit(node.initializer)
      return
    }
    if (ts.isIdentifier(node)) names.add(node.text)
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, false, kind))
  return names
}

/** Every word of a migration that can be a table, column or function: no texts, no comments. */
export const identifiersInSql = (text: string): ReadonlySet<string> =>
  new Set(
    text
      .replace(/--.*$/gm, '')
      .replace(/'(?:[^']|'')*'/g, '')
      .match(/[a-z_][a-z0-9_]*/gi) ?? [],
  )
