/** Letters that look the same or lose their mark, and that Unicode does not take apart itself. */
const ALIKE: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ..."øoØołlŁlıiđdĐdħhŧtŋnæaœoßsþpðdаaеeоoрpсcхxуyіiјjѕsвbнhкkмmтtαaοoνvρpτtιiκkχxεeɑaɡg’'‘'`'´'ʼ'–-—-‐-‑-−-".matchAll(
      /(.)(.)/gu,
    ),
  ].map(([, from = '', to = '']) => [from, to]),
)

const cache = new Map<string, string>()

/** One UTF-16 unit as it is compared: small letter, no marks, no look-alikes; never longer or shorter. */
export function foldUnit(unit: string): string {
  const code = unit.charCodeAt(0)
  if (code < 128) return code >= 65 && code <= 90 ? unit.toLowerCase() : unit
  const known = cache.get(unit)
  if (known !== undefined) return known
  const base = unit.normalize('NFD').charAt(0).toLowerCase().charAt(0)
  const folded = ALIKE[base] ?? ALIKE[unit] ?? base
  cache.set(unit, folded)
  return folded
}

/** A text in the form in which names are compared, unit by unit, so that offsets stay. */
export function fold(text: string): string {
  let folded = ''
  for (let index = 0; index < text.length; index++) folded += foldUnit(text.charAt(index))
  return folded
}
