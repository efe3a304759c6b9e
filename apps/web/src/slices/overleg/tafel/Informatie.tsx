import type { Inbreng, Uitnodiging } from '@regietafel/contract/overleg-values.ts'
import { useState } from 'react'
import { useApiMutation } from '../../../api/queries.ts'
import { rolWoord, useProfiel } from '../../../profiel/profiel.ts'
import { initials } from '../../../ui/format.ts'
import { Icon } from '../../../ui/Icon.tsx'
import { Status } from '../../../ui/Status.tsx'
import { OVERLEG_KEYS } from '../use-overleg.ts'
import { isAanTafel } from '../words.ts'
import { Beperken } from './Beperken.tsx'
import { NotitieVeld } from './NotitieVeld.tsx'
import { useTafel } from './tafel-context.ts'

/** Partner by partner: what was prepared, and what is told now (OVL-05, OVL-23, OVL-29). */
export function Informatie() {
  const { overleg, inbreng, notities } = useTafel()
  const partners = overleg.uitnodigingen.filter(({ persoon }) => persoon.deelnameId !== overleg.voorzitterDeelnameId)
  return (
    <div className="rt-stack">
      {partners.map((uitnodiging) => (
        <article key={uitnodiging.uitnodigingId} className="rt-partner">
          <Kop uitnodiging={uitnodiging} />
          {inbreng
            .filter(({ uitnodigingId }) => uitnodigingId === uitnodiging.uitnodigingId)
            .map((each) => (
              <Voorbereid key={each.inbrengId} inbreng={each} />
            ))}
          <NotitieVeld
            notitie={notities.find(({ uitnodigingId }) => uitnodigingId === uitnodiging.uitnodigingId)}
            label="Verteld aan tafel"
            placeholder="Wat hier wordt verteld, in hun woorden"
          />
        </article>
      ))}
    </div>
  )
}

function Kop({ uitnodiging }: { readonly uitnodiging: Uitnodiging }) {
  const profiel = useProfiel()
  const { persoon, vervanger, voorbereid, aanwezigheid } = uitnodiging
  return (
    <header className="rt-partner__head">
      <span className="rt-avatar" aria-hidden="true">
        {initials(vervanger?.naam ?? persoon.naam)}
      </span>
      <div>
        <h3>{vervanger ? `${vervanger.naam}, voor ${persoon.naam}` : persoon.naam}</h3>
        <span className="rt-quiet">{`${persoon.organisatie} · ${rolWoord(profiel, persoon.rol)}`}</span>
        <Relatie key={uitnodiging.relatie} uitnodiging={uitnodiging} />
      </div>
      <div className="rt-partner__stand">
        {aanwezigheid && !isAanTafel(uitnodiging) && <Status>niet aan tafel</Status>}
        {!voorbereid && <Status tone="warn">niet voorbereid</Status>}
      </div>
    </header>
  )
}

/** What binds this partner to the persons it is about; the voorzitter notes it at the round (OVL-27). */
function Relatie({ uitnodiging }: { readonly uitnodiging: Uitnodiging }) {
  const { params, leads, overleg } = useTafel()
  const { uitnodigingId, aanwezigheid, versie, persoon, relatie, vervanger } = uitnodiging
  const [text, setText] = useState(relatie ?? '')
  const record = useApiMutation('PATCH /v1/casussen/{casusId}/overleggen/{overlegId}/uitnodigingen/{uitnodigingId}', {
    refreshes: OVERLEG_KEYS,
  })
  if (!leads || overleg.status !== 'lopend' || aanwezigheid === null)
    return relatie && <span className="rt-quiet">{` · ${relatie}`}</span>
  const save = () => {
    if (text === (relatie ?? '')) return
    record.mutate({
      params: { ...params, uitnodigingId },
      body: {
        stand: aanwezigheid,
        vervangerId: aanwezigheid === 'vervangen' ? (vervanger?.persoonId ?? null) : null,
        relatie: text,
      },
      ifMatch: `"${versie}"`,
    })
  }
  return (
    <input
      className="rt-relatie"
      aria-label={`Band van ${persoon.naam} met de persoon of het gezin`}
      placeholder="band met het gezin"
      value={text}
      onChange={(event) => setText(event.target.value)}
      onBlur={save}
    />
  )
}

function Voorbereid({ inbreng }: { readonly inbreng: Inbreng }) {
  const { actueel, verleden, actueelMondeling, verledenMondeling, beperkt } = inbreng
  if (actueel === '' && verleden === '') return null
  return (
    <div className="rt-partner__inbreng">
      <Deel titel="Nu" tekst={actueel} mondeling={actueelMondeling} />
      <Deel titel="Eerder" tekst={verleden} mondeling={verledenMondeling} />
      {beperkt && (
        <p className="rt-quiet">
          <Icon name="lock" /> Van tafel gehaald: alleen de schrijver en de regie lezen dit.
        </p>
      )}
      <Beperken inbreng={inbreng} />
    </div>
  )
}

type DeelProps = { readonly titel: string; readonly tekst: string; readonly mondeling: boolean }

const Deel = ({ titel, tekst, mondeling }: DeelProps) =>
  tekst !== '' && (
    <div>
      <h4>
        {titel}
        {mondeling && <Icon name="lock" label="alleen mondeling, in geen document" />}
      </h4>
      <p className="rt-prose">{tekst}</p>
    </div>
  )
