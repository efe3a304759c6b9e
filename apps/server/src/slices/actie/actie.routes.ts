import { actieEndpoints } from '@regietafel/contract/actie.contract.ts'
import { contactmomentEndpoints } from '@regietafel/contract/contactmoment.contract.ts'
import { escalatieEndpoints } from '@regietafel/contract/escalatie.contract.ts'
import { mijnWerkEndpoints } from '@regietafel/contract/mijn-werk.contract.ts'
import { signaalEndpoints } from '@regietafel/contract/signaal.contract.ts'
import { slice } from '../../http/endpoint.ts'
import { getActie, readActies } from './actie.reads.ts'
import { addressDeelnemer } from './address-deelnemer.ts'
import { answerEscalatie, closeEscalatie } from './answer-escalatie.ts'
import { answerSignaal } from './answer-signaal.ts'
import { changeActie } from './change-actie.ts'
import { createActie } from './create-actie.ts'
import { getEscalatie, readEscalaties } from './escalatie.reads.ts'
import { raiseEscalatie } from './raise-escalatie.ts'
import { readMijnWerk } from './read-mijn-werk.ts'
import { listContactmomenten, recordContactmoment } from './record-contactmoment.ts'
import { reportActie } from './report-actie.ts'
import { createSignaal } from './send-signaal.ts'
import { readSignalen } from './signaal.reads.ts'
import { transferActie } from './transfer-actie.ts'
import { withdrawActie } from './withdraw-actie.ts'

const acties = slice(actieEndpoints, {
  'GET /v1/casussen/{casusId}/acties': async ({ tx, params }) => ({
    body: { items: await readActies(tx, params.casusId) },
  }),
  'POST /v1/casussen/{casusId}/acties': createActie,
  'GET /v1/casussen/{casusId}/acties/{actieId}': async ({ tx, params }) => {
    const actie = await getActie(tx, params.casusId, params.actieId)
    return { body: actie, versie: actie.versie }
  },
  'PATCH /v1/casussen/{casusId}/acties/{actieId}': changeActie,
  'POST /v1/casussen/{casusId}/acties/{actieId}/terugkoppelingen': reportActie,
  'POST /v1/casussen/{casusId}/acties/{actieId}/overdracht': transferActie,
  'POST /v1/casussen/{casusId}/acties/{actieId}/intrekking': withdrawActie,
  'POST /v1/casussen/{casusId}/acties/{actieId}/aanspreken': addressDeelnemer,
})

const signalen = slice(signaalEndpoints, {
  'GET /v1/casussen/{casusId}/signalen': async ({ tx, params }) => ({
    body: { items: await readSignalen(tx, params.casusId) },
  }),
  'POST /v1/casussen/{casusId}/signalen': createSignaal,
  'POST /v1/casussen/{casusId}/signalen/{signaalId}/antwoord': answerSignaal,
})

const escalaties = slice(escalatieEndpoints, {
  'GET /v1/escalaties': async ({ tx, actor }) => ({
    body: { items: await readEscalaties(tx, { aan: actor.persoonId }) },
  }),
  'GET /v1/casussen/{casusId}/escalaties': async ({ tx, params }) => ({
    body: { items: await readEscalaties(tx, params) },
  }),
  'POST /v1/casussen/{casusId}/escalaties': raiseEscalatie,
  'GET /v1/casussen/{casusId}/escalaties/{escalatieId}': async ({ tx, params }) => {
    const escalatie = await getEscalatie(tx, params.casusId, params.escalatieId)
    return { body: escalatie, versie: escalatie.versie }
  },
  'POST /v1/casussen/{casusId}/escalaties/{escalatieId}/antwoord': answerEscalatie,
  'POST /v1/casussen/{casusId}/escalaties/{escalatieId}/afronding': closeEscalatie,
})

const contactmomenten = slice(contactmomentEndpoints, {
  'GET /v1/casussen/{casusId}/contactmomenten': listContactmomenten,
  'POST /v1/casussen/{casusId}/contactmomenten': recordContactmoment,
})

const mijnWerk = slice(mijnWerkEndpoints, { 'GET /v1/mijn-werk': readMijnWerk })

export const actieSlice = [...mijnWerk, ...acties, ...signalen, ...escalaties, ...contactmomenten]
