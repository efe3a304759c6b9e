import type { BevoegdheidVanPersoon } from '@regietafel/contract/bevoegdheid.contract.ts'
import { useState } from 'react'
import { useApiMutation } from '../../../api/queries.ts'
import { announce } from '../../../ui/Announcer.tsx'
import { Button, ButtonRow } from '../../../ui/Button.tsx'
import { Form } from '../../../ui/Form.tsx'
import { TextArea } from '../../../ui/TextField.tsx'

type Props = { readonly persoonId: string } & Pick<BevoegdheidVanPersoon, 'toerusting'>

/** The organisation declares the three sides (ROL-56). */
export function Toerusten({ persoonId, toerusting }: Props) {
  const [competenties, setCompetenties] = useState(toerusting?.competenties ?? '')
  const [bevoegdheden, setBevoegdheden] = useState(toerusting?.bevoegdheden ?? '')
  const [randvoorwaarden, setRandvoorwaarden] = useState(toerusting?.randvoorwaarden ?? '')
  const declare = useApiMutation('POST /v1/personen/{persoonId}/toerusting', {
    refreshes: ['GET /v1/personen/{persoonId}/bevoegdheid'],
    onSuccess: () => announce('De toerusting is vastgelegd'),
  })
  return (
    <Form
      label="Toerusting vastleggen"
      problem={declare.error}
      onSubmit={() => declare.mutate({ params: { persoonId }, body: { competenties, bevoegdheden, randvoorwaarden } })}
    >
      <TextArea
        name="competenties"
        label="Wat kan deze regisseur?"
        hint="Opleiding, intervisie, waar nog aan gewerkt wordt."
        rows={2}
        value={competenties}
        onChange={setCompetenties}
      />
      <TextArea
        name="bevoegdheden"
        label="Wat mag deze regisseur?"
        hint="Bijvoorbeeld hulp inzetten, partijen bij elkaar roepen, geld uitgeven."
        rows={2}
        value={bevoegdheden}
        onChange={setBevoegdheden}
      />
      <TextArea
        name="randvoorwaarden"
        label="Wat is daarvoor geregeld?"
        hint="Tijd, een eigen manager die meedenkt, vervanging."
        rows={2}
        value={randvoorwaarden}
        onChange={setRandvoorwaarden}
      />
      <ButtonRow>
        <Button type="submit" icon="check" busy={declare.isPending}>
          Leg vast
        </Button>
      </ButtonRow>
    </Form>
  )
}
