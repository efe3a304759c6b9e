import type { Inbreng } from '@regietafel/contract/overleg-values.ts'
import { useEffect, useEffectEvent, useState } from 'react'
import { useApiMutation } from '../../../api/queries.ts'
import { announce } from '../../../ui/Announcer.tsx'
import { Button, ButtonRow } from '../../../ui/Button.tsx'
import { Card } from '../../../ui/Card.tsx'
import { Checkbox } from '../../../ui/ChoiceFields.tsx'
import { Form } from '../../../ui/Form.tsx'
import { formatMoment } from '../../../ui/format.ts'
import { Note } from '../../../ui/Note.tsx'
import { Status } from '../../../ui/Status.tsx'
import { TextArea } from '../../../ui/TextField.tsx'
import type { OverlegParams } from '../use-overleg.ts'
import { Lezers } from './Lezers.tsx'

type Props = { readonly params: OverlegParams; readonly doel: string; readonly inbreng: Inbreng }

const KEY = 'PATCH /v1/casussen/{casusId}/overleggen/{overlegId}/inbreng/{inbrengId}'
const WAIT_MS = 1200

const textsOf = ({ actueel, verleden, actueelMondeling, verledenMondeling }: Inbreng) => ({
  actueel,
  verleden,
  actueelMondeling,
  verledenMondeling,
})

/** Two parts that save themselves while you write; "klaar" is a decision of the author. */
export function InbrengForm({ params, doel, inbreng }: Props) {
  const [saved, setSaved] = useState(inbreng)
  const [texts, setTexts] = useState(textsOf(inbreng))
  const save = useApiMutation(KEY, {
    refreshes: [
      'GET /v1/casussen/{casusId}/overleggen/{overlegId}/inbreng',
      'GET /v1/casussen/{casusId}/overleggen/{overlegId}',
    ],
    onSuccess: ({ data }) => setSaved(data),
  })
  const change = (part: Partial<typeof texts>) => setTexts((before) => ({ ...before, ...part }))
  const dirty = JSON.stringify(texts) !== JSON.stringify(textsOf(saved))
  const store = (voorbereid: boolean) =>
    save.mutate(
      {
        params: { ...params, inbrengId: inbreng.inbrengId },
        body: { ...texts, voorbereid },
        ifMatch: `"${saved.versie}"`,
      },
      {
        // Only the author writes here: saved in another window, the next press saves what stands in this one.
        onError: ({ huidig }) => huidig && setSaved((before) => ({ ...before, versie: huidig.versie })),
      },
    )
  const flush = useEffectEvent(() => store(saved.voorbereid && texts.actueel !== '' && texts.verleden !== ''))
  const waits = save.isPending || save.isError
  useEffect(() => {
    if (!dirty || waits) return
    const timer = setTimeout(() => flush(), WAIT_MS)
    return () => clearTimeout(timer)
  }, [texts, dirty, waits])
  // Who leaves the page in the middle of a word keeps that word.
  const leave = useEffectEvent(() => {
    if (dirty && !save.isPending) flush()
  })
  useEffect(() => () => leave(), [])

  return (
    <Form
      problem={save.error}
      onSubmit={() => {
        store(true)
        announce('Je voorbereiding is klaar')
      }}
    >
      <div className="rt-columns">
        <Card title="Wat breng je in" commands={saved.voorbereid ? <Status tone="good">voorbereid</Status> : null}>
          <div className="rt-form">
            <TextArea
              name="actueel"
              label="Wat speelt er nu"
              hint="Feiten die de anderen moeten weten voor het doel van dit overleg."
              rows={6}
              value={texts.actueel}
              onChange={(actueel) => change({ actueel })}
            />
            <Checkbox
              name="actueelMondeling"
              label="Dit vertel ik alleen, het komt in geen enkel document"
              checked={texts.actueelMondeling}
              onChange={(actueelMondeling) => change({ actueelMondeling })}
            />
            <TextArea
              name="verleden"
              label="Wat is er eerder gebeurd dat telt"
              hint="Eerdere hulp, afspraken die werkten of juist niet."
              rows={6}
              value={texts.verleden}
              onChange={(verleden) => change({ verleden })}
            />
            <Checkbox
              name="verledenMondeling"
              label="Dit vertel ik alleen, het komt in geen enkel document"
              checked={texts.verledenMondeling}
              onChange={(verledenMondeling) => change({ verledenMondeling })}
            />
            <ButtonRow>
              <Button kind={saved.voorbereid && !dirty ? 'secondary' : 'primary'} type="submit" busy={save.isPending}>
                Ik ben voorbereid
              </Button>
              <span className="rt-save" aria-live="polite">
                {dirty ? 'nog niet bewaard …' : `bewaard ${formatMoment(saved.gewijzigdOp)}`}
              </span>
            </ButtonRow>
          </div>
        </Card>
        <div className="rt-stack">
          <Lezers inbreng={saved} />
          <Note icon="target" title="Het doel van dit overleg">
            <p>{doel}</p>
            <p className="rt-quiet">Breng alleen in wat daarvoor nodig is.</p>
          </Note>
        </div>
      </div>
    </Form>
  )
}
