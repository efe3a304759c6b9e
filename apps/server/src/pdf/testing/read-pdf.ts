import { getDocument, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** What a reader's software finds in a document. */
export type ReadPdf = {
  text: string
  pageTexts: string[]
  title: string | undefined
  language: string | undefined
  tagged: boolean
  /** The names of the tags in the structure tree, in reading order. */
  tags: string[]
  xmp: string
}

type Structure = NonNullable<Awaited<ReturnType<PDFPageProxy['getStructTree']>>>
const tagsOf = (node: Structure): string[] => [
  node.role,
  ...node.children.flatMap((child) => ('role' in child ? tagsOf(child) : [])),
]
const stringOf = (value: unknown) => (typeof value === 'string' ? value : undefined)

/** Read a PDF the way an assistive tool does. */
export async function readPdf(pdf: Buffer): Promise<ReadPdf> {
  const task = getDocument({ data: new Uint8Array(pdf), verbosity: 0 })
  const document = await task.promise
  const { info, metadata } = await document.getMetadata()
  const facts = new Map(Object.entries(info))
  const pageTexts: string[] = []
  const tags: string[] = []
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number)
    const { items } = await page.getTextContent()
    const words = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : ''))
    pageTexts.push(words.join('').replace(/\s+/g, ' '))
    const tree = await page.getStructTree()
    if (tree) tags.push(...tagsOf(tree))
  }
  const marks = await document.getMarkInfo()
  // The types promise an object; the library hands out a map.
  const tagged = marks instanceof Map ? marks.get('Marked') === true : marks?.Marked === true
  await task.destroy()
  return {
    text: pageTexts.join(' '),
    pageTexts,
    title: stringOf(facts.get('Title')),
    language: stringOf(facts.get('Language')),
    tagged,
    tags,
    xmp: stringOf(metadata?.getRaw?.()) ?? '',
  }
}
