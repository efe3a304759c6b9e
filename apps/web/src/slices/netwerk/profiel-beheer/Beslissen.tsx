import type { Profielversie } from '@regietafel/contract/profiel.contract.ts'
import { useState } from 'react'
import { useApiMutation, useApiQuery } from '../../../api/queries.ts'
import { announce } from '../../../ui/Announcer.tsx'
import { Button, ButtonRow } from '../../../ui/Button.tsx'
import { Card } from '../../../ui/Card.tsx'
import { Facts } from '../../../ui/Facts.tsx'
import { Form } from '../../../ui/Form.tsx'
import { dayOf, formatDay } from '../../../ui/format.ts'
import { ErrorPanel, Loading } from '../../../ui/Loading.tsx'
import { Note } from '../../../ui/Note.tsx'
import { TextArea } from '../../../ui/TextField.tsx'
import { Verschillen } from './Verschillen.tsx'
import { REFRESHES } from './Voorstellen.tsx'

const KEY = 'GET /v1/netwerkprofiel/versies/{profielversieId}'

/** A proposal that waits for the other beheerder: what it changes, and the decision (NET-04). */
export function Beslissen({ versie }: { readonly versie: Profielversie }) {
  const params = { profielversieId: versie.profielversieId }
  const { data, error, refetch } = useApiQuery(KEY, { params })
  if (!data) return error ? <ErrorPanel error={error} onRetry={() => void refetch()} /> : <Loading lines={6} />
  const { profiel, vorige } = data.data
  return (
    <>
      <Card title={`Voorstel voor versie ${versie.nummer}`}>
        <div className="rt-stack">
          <Facts
            rows={[
              ['Voorgesteld door', versie.voorgesteldDoor?.naam],
              ['Op', formatDay(dayOf(versie.voorgesteldOp))],
              ['Geldt vanaf', formatDay(versie.geldigVanaf)],
              ['Waarom', versie.reden],
            ]}
          />
          {vorige && <Verschillen voor={vorige} na={profiel} />}
        </div>
      </Card>
      <Besluit versie={versie} etag={data.etag} />
    </>
  )
}

function Besluit({ versie, etag }: { readonly versie: Profielversie; readonly etag: string | undefined }) {
  const [reden, setReden] = useState('')
  const decide = useApiMutation('PUT /v1/netwerkprofiel/versies/{profielversieId}/besluit', {
    refreshes: REFRESHES,
    onSuccess: ({ data }) => announce(`Versie ${data.nummer} is ${data.status}`),
  })
  const send = (besluit: 'vastgesteld' | 'afgewezen' | 'ingetrokken') =>
    decide.mutate({
      params: { profielversieId: versie.profielversieId },
      body: { besluit, reden },
      ...(etag && { ifMatch: etag }),
    })
  if (!versie.magBesluiten)
    return (
      <Card title="Wacht op de tweede beheerder">
        <Form label="Trek in" problem={decide.error} onSubmit={() => send('ingetrokken')}>
          <Note>
            <p>Je deed dit voorstel zelf. Een andere functioneel beheerder stelt het vast of wijst het af.</p>
          </Note>
          {versie.magIntrekken && (
            <ButtonRow>
              <Button type="submit" icon="close" busy={decide.isPending}>
                Trek het voorstel in
              </Button>
            </ButtonRow>
          )}
        </Form>
      </Card>
    )
  return (
    <Card title="Jouw besluit">
      <Form label="Jouw besluit" problem={decide.error} onSubmit={() => send('vastgesteld')}>
        <TextArea
          name="reden"
          label="Toelichting"
          hint="Nodig als je het voorstel afwijst."
          optional
          value={reden}
          onChange={setReden}
        />
        <ButtonRow>
          <Button kind="primary" type="submit" icon="check" busy={decide.isPending}>
            Stel vast
          </Button>
          <Button icon="close" busy={decide.isPending} onClick={() => send('afgewezen')}>
            Wijs af
          </Button>
        </ButtonRow>
      </Form>
    </Card>
  )
}
