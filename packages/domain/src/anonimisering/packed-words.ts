/** Reads a sorted list in which a digit says how many letters a word shares with the one before. */
export function unpackWords(packed: string): ReadonlySet<string> {
  const words = new Set<string>()
  let word = ''
  for (const [, shared = '0', rest = ''] of packed.replaceAll('\n', '').matchAll(/(\d)(\D+)/g)) {
    word = word.slice(0, Number(shared)) + rest
    words.add(word)
  }
  return words
}
