/** All that a reader's software finds in a document: the text of its pages, its title and the rest of its metadata. */
export async function readPdfText(pdf: Buffer): Promise<string> {
  // Only needed when a document goes out: the start of the server does not wait for it.
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const task = getDocument({ data: new Uint8Array(pdf), verbosity: 0 })
  const document = await task.promise
  const { info, metadata } = await document.getMetadata()
  const facts = Object.values(info).filter((value) => typeof value === 'string')
  const pages: string[] = []
  for (let number = 1; number <= document.numPages; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent()
    pages.push(items.map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : '')).join(''))
  }
  const raw: unknown = metadata?.getRaw?.()
  await task.destroy()
  return [...pages, ...facts, ...(typeof raw === 'string' ? [raw] : [])].join('\n')
}
