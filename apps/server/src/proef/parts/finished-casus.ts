import { type Beginverhaal, beginCasus, type Casusverhaal } from './casus-parts.ts'
import { holdOverleg, type Tafelverhaal } from './hold-overleg.ts'
import { planOverleg } from './overleg-parts.ts'
import { shareUitkomst } from './plan-parts.ts'
import { closeCasus, type Sluitverhaal } from './regie-parts.ts'
import type { Toneel } from '../toneel.ts'

export type Afgerondverhaal = {
  readonly begin: Beginverhaal
  readonly overlegDag: number
  readonly plaats: string
  readonly tafel: Omit<Tafelverhaal, 'acties' | 'vervolg'>
  readonly geenVervolg: string
  readonly sluitDag: number
  readonly sluiten: Sluitverhaal
}

/** A whole casus in short: taken up, one overleg, shared, and closed together. */
export async function finishCasus(toneel: Toneel, verhaal: Afgerondverhaal): Promise<Casusverhaal> {
  const { klok } = toneel
  const casus = await beginCasus(toneel, verhaal.begin)
  const gepland = await planOverleg(casus, {
    begin: klok.moment(verhaal.overlegDag, '10:00'),
    doel: verhaal.begin.aanmelding.doel ?? '',
    genodigden: verhaal.tafel.aanwezig,
    plaats: verhaal.plaats,
  })
  klok.zet(verhaal.overlegDag, '10:00')
  await holdOverleg(gepland, { ...verhaal.tafel, acties: [], vervolg: { reden: verhaal.geenVervolg } })
  klok.zet(verhaal.overlegDag + 2, '15:00')
  await shareUitkomst(casus)
  klok.zet(verhaal.sluitDag, '11:30')
  await closeCasus(casus, verhaal.sluiten)
  return casus
}
