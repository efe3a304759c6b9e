/**
 * Words of other networks that may stand on no screen, mail or document of this one (NET-03, NET-22..27). Only words
 * that are never part of a name or of what somebody wrote.
 */
export const VREEMDE_WOORDEN: Readonly<Record<string, RegExp>> = {
  'zuid-limburg':
    /casushouder|\bICO\b|individueel casusoverleg|\bMDO\b|PGA-overleg|1Gezin1Plan|startoverleg|ondersteuningsplan|netwerkpartner/i,
  'noord-limburg':
    /casushouder|\bICO\b|individueel casusoverleg|\bMDO\b|PGA overleg|1Gezin1Plan|startoverleg|ondersteuningsplan|netwerkpartner/i,
  kennemerland: /casusregisseur|\bPGA\b|\bMDO\b|1Gezin1Plan|startoverleg|ondersteuningsplan|netwerkpartner/i,
  zou: /casushouder|\bICO\b|individueel casusoverleg|\bMDO\b|PGA.?overleg|afstemmingsplan|ketenpartner|netwerkpartner/i,
  nog: /casushouder|casusregisseur|\bICO\b|individueel casusoverleg|\bPGA\b|1Gezin1Plan|startoverleg|ondersteuningsplan|ketenpartner/i,
}

/** The strange words in a text, each with a few words around it. */
export function findVreemdeWoorden(profiel: string, text: string): string[] {
  const found = VREEMDE_WOORDEN[profiel]
  if (!found) throw new Error(`No strange words are known for ${profiel}`)
  return [...text.matchAll(new RegExp(`.{0,40}(?:${found.source}).{0,40}`, 'gi'))].map(([words]) => words.trim())
}
