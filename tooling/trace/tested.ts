const COMMENT = /\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$/gm
const ID = /\b([A-Z]{3}-\d{2,3})\b/g

/** The rules that a test file names in its tests: in a name, or in a row that becomes one; not in a comment. */
export const findTested = (text: string): ReadonlySet<string> => new Set(text.replace(COMMENT, '').match(ID) ?? [])
