const KILO = 1024

/** How large a file is, in words: `340 kB`, `1,4 MB`. */
export function bestandsgrootte(bytes: number): string {
  const kilo = bytes / KILO
  if (kilo < KILO) return `${Math.max(1, Math.round(kilo))} kB`
  return `${(kilo / KILO).toLocaleString('nl-NL', { maximumFractionDigits: 1 })} MB`
}
