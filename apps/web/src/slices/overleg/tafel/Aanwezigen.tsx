import type { Overleg, Uitnodiging } from '@regietafel/contract/overleg-values.ts'
import { useState } from 'react'
import { useApiMutation, useApiQuery } from '../../../api/queries.ts'
import { Button, ButtonRow } from '../../../ui/Button.tsx'
import { Form, FormErrors } from '../../../ui/Form.tsx'
import { initials } from '../../../ui/format.ts'
import { Icon } from '../../../ui/Icon.tsx'
import { Note } from '../../../ui/Note.tsx'
import { TextArea } from '../../../ui/TextField.tsx'
import { OVERLEG_KEYS } from '../use-overleg.ts'
import { AANWEZIG_WORD, isAanTafel } from '../words.ts'
import { useTafel } from './tafel-context.ts'
import { scopedProblem } from './scoped-problem.ts'

type Stand = NonNullable<Uitnodiging['aanwezigheid']>
const KEY = 'PATCH /v1/casussen/{casusId}/overleggen/{overlegId}/uitnodigingen/{uitnodigingId}'

/** Who is there, one touch each (OVL-27). */
export function Aanwezigen() {
  const { overleg, params, leads } = useTafel()
  const { uitnodigingen } = overleg
  const record = useApiMutation(KEY, { refreshes: OVERLEG_KEYS })
  const open = uitnodigingen.filter(({ aanwezigheid }) => aanwezigheid === null)
  const editable = leads && overleg.status === 'lopend'
  const set = (uitnodiging: Uitnodiging, stand: Stand, vervangerId: string | null = null) =>
    record.mutateAsync({
      params: { ...params, uitnodigingId: uitnodiging.uitnodigingId },
      body: { stand, vervangerId },
      ifMatch: `"${uitnodiging.versie}"`,
    })
  const asAnswered = open.some(({ status, vervanger }) => status === 'afgewezen' || vervanger !== null)
  const setAll = async () => {
    for (const uitnodiging of open) await set(uitnodiging, ...standOf(uitnodiging))
  }
  return (
    <section className="rt-tafel__deel" aria-label="Aanwezig">
      <h2 className="rt-tafel__title">
        Aanwezig{' '}
        <span className="rt-quiet">{`${uitnodigingen.filter(isAanTafel).length} van ${uitnodigingen.length}`}</span>
      </h2>
      {record.error && <FormErrors problem={record.error} />}
      <ul className="rt-present">
        {uitnodigingen.map((uitnodiging) => (
          <Rij key={uitnodiging.uitnodigingId} uitnodiging={uitnodiging} editable={editable} set={set} />
        ))}
      </ul>
      {editable && open.length > 1 && (
        <Button small icon="check" busy={record.isPending} onClick={() => void setAll()}>
          {asAnswered
            ? 'Zoals ze antwoordden'
            : open.length === uitnodigingen.length
              ? 'Iedereen is er'
              : 'De rest is er ook'}
        </Button>
      )}
      {editable && <Keuze overleg={overleg} />}
    </section>
  )
}

/** Who is there as they answered the invitation. */
function standOf({ status, vervanger }: Uitnodiging): [Stand, string | null] {
  if (vervanger) return ['vervangen', vervanger.persoonId]
  return [status === 'afgewezen' ? 'afwezig-met-bericht' : 'aanwezig', null]
}

type RijProps = {
  readonly uitnodiging: Uitnodiging
  readonly editable: boolean
  readonly set: (uitnodiging: Uitnodiging, stand: Stand, vervangerId?: string | null) => Promise<unknown>
}

function Rij({ uitnodiging, editable, set }: RijProps) {
  const [asks, setAsks] = useState(false)
  const { persoon, aanwezigheid, zekerAanwezig, vervanger, uitnodigingId } = uitnodiging
  const choose = (value: string) => {
    setAsks(value === 'vervangen' && !vervanger)
    if (value === 'vervangen' && vervanger) void set(uitnodiging, value, vervanger.persoonId)
    if (value !== 'vervangen' && value in AANWEZIG_WORD) void set(uitnodiging, value as Stand)
  }
  return (
    <li className={isAanTafel(uitnodiging) ? 'rt-present__here' : undefined}>
      <span className="rt-avatar" aria-hidden="true">
        {initials(persoon.naam)}
      </span>
      <span className="rt-present__who">
        <span>
          {persoon.naam}
          {zekerAanwezig && persoon.rol !== 'procesregisseur' && <Icon name="flag" label="moet er zeker bij zijn" />}
        </span>
        <span className="rt-quiet">
          {aanwezigheid === 'vervangen' && vervanger ? `vervangen door ${vervanger.naam}` : persoon.organisatie}
        </span>
      </span>
      {editable ? (
        <select
          className="rt-present__stand"
          aria-label={`${persoon.naam} is`}
          value={asks ? 'vervangen' : (aanwezigheid ?? '')}
          onChange={(event) => choose(event.target.value)}
        >
          <option value="" disabled>
            ?
          </option>
          {Object.entries(AANWEZIG_WORD).map(([value, word]) => (
            <option key={value} value={value}>
              {word}
            </option>
          ))}
        </select>
      ) : (
        aanwezigheid && <span className="rt-quiet">{AANWEZIG_WORD[aanwezigheid]}</span>
      )}
      {asks && (
        <Vervanger
          id={uitnodigingId}
          uitnodiging={uitnodiging}
          onChoose={(vervangerId) => {
            setAsks(false)
            void set(uitnodiging, 'vervangen', vervangerId)
          }}
        />
      )}
    </li>
  )
}

type VervangerProps = {
  readonly id: string
  readonly uitnodiging: Uitnodiging
  readonly onChoose: (persoonId: string) => void
}

/** A colleague of the same organisation. */
function Vervanger({ id, uitnodiging: { persoon }, onChoose }: VervangerProps) {
  const personen = useApiQuery('GET /v1/personen', {})
  const collegas = (personen.data?.data.items ?? []).filter(
    (each) => each.actief && each.persoonId !== persoon.persoonId && each.organisatie.naam === persoon.organisatie,
  )
  return (
    <label className="rt-present__extra" htmlFor={`vervanger-${id}`}>
      {`Wie is er voor ${persoon.naam}?`}
      <select id={`vervanger-${id}`} value="" onChange={(event) => onChoose(event.target.value)}>
        <option value="" disabled>
          {collegas.length === 0 ? 'Geen collega bekend' : 'Kies een collega'}
        </option>
        {collegas.map(({ persoonId, naam }) => (
          <option key={persoonId} value={persoonId}>
            {naam}
          </option>
        ))}
      </select>
    </label>
  )
}

/** A must-attend person is not there: go on or stop, and why (OVL-28). */
function Keuze({ overleg }: { readonly overleg: Overleg }) {
  const { params } = useTafel()
  const [reden, setReden] = useState('')
  const choose = useApiMutation('POST /v1/casussen/{casusId}/overleggen/{overlegId}/keuze-bij-afwezigheid', {
    refreshes: OVERLEG_KEYS,
  })
  const missing = overleg.uitnodigingen.filter(
    (each) => each.zekerAanwezig && each.aanwezigheid !== null && !isAanTafel(each),
  )
  if (missing.length === 0) return null
  if (overleg.keuzeBijAfwezigheid)
    return <p className="rt-quiet">{`Doorgegaan zonder iedereen: ${overleg.keuzeBijAfwezigheid.reden}`}</p>
  const submit = (keuze: 'doorgaan' | 'verdagen') => choose.mutate({ params, body: { keuze, reden } })
  return (
    <Note tone="warn" title={`${missing.map(({ persoon }) => persoon.naam).join(' en ')} moest er zeker bij zijn`}>
      <Form problem={scopedProblem('keuze', choose.error)} onSubmit={() => submit('doorgaan')}>
        <TextArea
          name="keuze.reden"
          label="Waarom ga je door, of verdaag je"
          rows={2}
          value={reden}
          onChange={setReden}
        />
        <ButtonRow>
          <Button small type="submit" busy={choose.isPending}>
            Ga door
          </Button>
          <Button small busy={choose.isPending} onClick={() => submit('verdagen')}>
            Verdaag
          </Button>
        </ButtonRow>
      </Form>
    </Note>
  )
}
