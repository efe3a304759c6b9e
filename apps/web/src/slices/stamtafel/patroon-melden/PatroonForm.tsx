import type { Casus } from '@regietafel/contract/casus.contract.ts'
import { gebieden, suggestGebied } from '@regietafel/domain/stamtafel/gebied.ts'
import {
  BESTUURSVRAGEN,
  type Bestuursvraag,
  type Signaalthema,
  SIGNAALTHEMAS,
} from '@regietafel/domain/stamtafel/signaalthemas.tabel.ts'
import { useState } from 'react'
import { useVondsten } from '../../../anonimisering/use-vondsten.ts'
import { Vondsten } from '../../../anonimisering/Vondsten.tsx'
import { useApiMutation } from '../../../api/queries.ts'
import { useProfiel } from '../../../profiel/profiel.ts'
import { announce } from '../../../ui/Announcer.tsx'
import { Button, ButtonRow } from '../../../ui/Button.tsx'
import { SelectField } from '../../../ui/ChoiceFields.tsx'
import { Form } from '../../../ui/Form.tsx'
import { TextArea, TextField } from '../../../ui/TextField.tsx'

type Draft = {
  readonly thema: Signaalthema | ''
  readonly gebied: string | null
  readonly patroon: string
  readonly toelichting: string
  readonly aantal: string
  readonly vraag: Bestuursvraag | null
}
const LEEG: Omit<Draft, 'gebied'> = { thema: '', patroon: '', toelichting: '', aantal: '', vraag: null }

/** What was seen, about what, where and how often; it goes out only when it names nobody (GOV-54, GOV-56, GOV-73). */
export function PatroonForm({ casus }: { readonly casus: Casus }) {
  const profiel = useProfiel()
  const empty: Draft = { ...LEEG, gebied: suggestGebied(profiel, casus.onderdeel) }
  const [draft, setDraft] = useState(empty)
  const change = (part: Partial<Draft>) => setDraft((all) => ({ ...all, ...part }))
  const { thema, gebied, patroon, toelichting, aantal, vraag } = draft
  const post = useApiMutation('POST /v1/casussen/{casusId}/stamtafelsignalen', {
    refreshes: ['GET /v1/stamtafelsignalen'],
    onSuccess: () => {
      announce('Je signaal is verstuurd')
      setDraft(empty)
      anonimiteit.forget()
    },
  })
  const anonimiteit = useVondsten(post.error, { patroon, toelichting }, (veld, text) =>
    change(veld === 'patroon' ? { patroon: text } : { toelichting: text }),
  )
  const send = () => {
    const body = { gebied, patroon, toelichting, vraag, geenNaam: [...anonimiteit.geenNaam] }
    // What is not filled in, the server names with all the rest.
    const rest = { thema: thema as Signaalthema, aantalCasussen: aantal.trim() === '' ? Number.NaN : Number(aantal) }
    post.mutate({ params: { casusId: casus.casusId }, body: { ...body, ...rest } })
  }
  return (
    <Form label="Een patroon melden" problem={anonimiteit.problem} onSubmit={send}>
      <TextField
        name="patroon"
        label="Het patroon in één zin"
        hint="Zonder namen. Bijvoorbeeld: geen plek na detentie."
        value={patroon}
        onChange={(text) => change({ patroon: text })}
        maxLength={200}
      />
      <TextArea
        name="toelichting"
        label="Wat zie je gebeuren?"
        hint="En wat betekent het voor de mensen om wie het gaat? Noem niemand."
        optional
        rows={5}
        value={toelichting}
        onChange={(text) => change({ toelichting: text })}
      />
      <Vondsten
        uitleg="Buiten de casus noemen we geen namen, adressen en nummers. Kies wat er moet staan, of pas je tekst zelf aan. Er is nog niets bewaard."
        {...anonimiteit.list}
      />
      <SelectField
        name="thema"
        label="Thema"
        options={SIGNAALTHEMAS.map(({ code, label }) => ({ value: code, label }))}
        value={thema}
        onChange={(code) => change({ thema: code })}
      />
      <TextField
        name="aantalCasussen"
        label="In hoeveel casussen zag je dit?"
        short
        inputMode="numeric"
        value={aantal}
        onChange={(text) => change({ aantal: text })}
      />
      <SelectField
        name="gebied"
        label="Waar speelt het?"
        hint="Kies alleen een gemeente als het patroon daarover gaat: hoe groter het gebied, hoe minder het naar mensen wijst."
        optional
        empty="Het hele netwerk"
        options={gebieden(profiel).map(({ code, label, groep }) => ({
          value: code,
          label: groep === null ? label : `Gemeente ${label}`,
          group: groep,
        }))}
        value={gebied ?? ''}
        onChange={(code) => change({ gebied: code })}
        onEmpty={() => change({ gebied: null })}
      />
      <SelectField
        name="vraag"
        label="Wat vraagt het van het bestuur?"
        optional
        empty="Dat weet ik nog niet"
        options={BESTUURSVRAGEN.map(({ code, label, uitleg }) => ({ value: code, label: `${label}: ${uitleg}` }))}
        value={vraag ?? ''}
        onChange={(code) => change({ vraag: code })}
        onEmpty={() => change({ vraag: null })}
      />
      <ButtonRow>
        <Button kind="primary" type="submit" icon="flag" busy={post.isPending}>
          Verstuur het signaal
        </Button>
      </ButtonRow>
    </Form>
  )
}
