/**
 * Which characters a font can draw, read from its `cmap` table (formats 4 and 12, the two that today's fonts use).
 * PDF/UA refuses a document with a character that no font of ours draws, so we must know beforehand.
 */
export function readCoverage(font: Buffer): Set<number> {
  const cmap = tableOffset(font, 'cmap')
  const covered = new Set<number>()
  for (let i = 0; i < font.readUInt16BE(cmap + 2); i += 1) {
    const subtable = cmap + font.readUInt32BE(cmap + 8 + i * 8)
    const format = font.readUInt16BE(subtable)
    if (format === 4) addFormat4(font, subtable, covered)
    if (format === 12) addFormat12(font, subtable, covered)
  }
  return covered
}

function tableOffset(font: Buffer, tag: string): number {
  for (let i = 0; i < font.readUInt16BE(4); i += 1) {
    const record = 12 + i * 16
    if (font.toString('latin1', record, record + 4) === tag) return font.readUInt32BE(record + 8)
  }
  throw new Error(`The font has no ${tag} table`)
}

function addFormat4(font: Buffer, at: number, covered: Set<number>) {
  const size = font.readUInt16BE(at + 6)
  for (let i = 0; i < size; i += 2) {
    const end = font.readUInt16BE(at + 14 + i)
    const start = font.readUInt16BE(at + 16 + size + i)
    const delta = font.readUInt16BE(at + 16 + 2 * size + i)
    const rangeAt = at + 16 + 3 * size + i
    const range = font.readUInt16BE(rangeAt)
    for (let code = start; code <= end && code !== 0xffff; code += 1) {
      const listed = range === 0 ? code : font.readUInt16BE(rangeAt + range + (code - start) * 2)
      if (listed !== 0 && ((listed + delta) & 0xffff) !== 0) covered.add(code)
    }
  }
}

function addFormat12(font: Buffer, at: number, covered: Set<number>) {
  for (let i = 0; i < font.readUInt32BE(at + 12); i += 1) {
    const group = at + 16 + i * 12
    const start = font.readUInt32BE(group)
    const glyph = font.readUInt32BE(group + 8)
    for (let code = start; code <= font.readUInt32BE(group + 4); code += 1) {
      if (glyph + code - start !== 0) covered.add(code)
    }
  }
}
