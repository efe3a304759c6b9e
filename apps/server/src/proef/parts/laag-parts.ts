import type { Casusverhaal } from './casus-parts.ts'

/** The procesregisseur puts the casus on a layer of the netwerk, or moves it (NET-18). */
export async function moveToLaag(casus: Casusverhaal, naar: string, reden: string): Promise<void> {
  const { casusId, procesregisseur, toneel } = casus
  const wie = toneel.wie(procesregisseur)
  await toneel.acteur.doe(wie, 'POST /v1/casussen/{casusId}/laagwissels', {
    params: { casusId },
    body: { naar, reden },
  })
}

/** The procesregisseur says which visies are applied (NET-17). */
export async function applyVisies(casus: Casusverhaal, visies: readonly string[]): Promise<void> {
  const { casusId, procesregisseur, toneel } = casus
  const wie = toneel.wie(procesregisseur)
  const params = { casusId }
  const { versie } = await toneel.acteur.doe(wie, 'GET /v1/casussen/{casusId}', { params })
  const key = 'PUT /v1/casussen/{casusId}/visies'
  await toneel.acteur.doe(wie, key, { params, body: { visies: [...visies] }, ifMatch: versie })
}
