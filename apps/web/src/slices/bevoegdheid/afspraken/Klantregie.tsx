import type { Regieafspraken } from '@regietafel/contract/regieafspraken.contract.ts'
import { asksWeging } from '@regietafel/domain/bevoegdheid/klantregie.ts'
import { useState } from 'react'
import { useApiMutation } from '../../../api/queries.ts'
import { announce } from '../../../ui/Announcer.tsx'
import { Button, ButtonRow } from '../../../ui/Button.tsx'
import { Disclosure } from '../../../ui/Disclosure.tsx'
import { Facts } from '../../../ui/Facts.tsx'
import { Form } from '../../../ui/Form.tsx'
import { dayOf, formatDay } from '../../../ui/format.ts'
import { Note } from '../../../ui/Note.tsx'
import { TextArea, TextField } from '../../../ui/TextField.tsx'
import { AFSPRAKEN_KEYS } from './words.ts'

type Props = {
  readonly casusId: string
  readonly niveau: number | null
  readonly mayChange: boolean
} & Pick<Regieafspraken, 'klantregie'>

/** First klant, family or a good friend, with a professional behind them; else a professional (ROL-15, B-15). */
export function Klantregie({ casusId, niveau, klantregie, mayChange }: Props) {
  const end = useApiMutation('POST /v1/casussen/{casusId}/klantregie/einde', {
    refreshes: AFSPRAKEN_KEYS,
    onSuccess: () => announce('Een professional voert de procesregie weer'),
  })
  if (klantregie === null)
    return (
      <div className="rt-stack">
        <p>
          Nu een professional. Kan de klant, familie of een goede vriend het zelf (voor een deel)? Dan gaat dat voor.
        </p>
        {mayChange && (
          <Disclosure summary="De klant of iemand uit het netwerk voert de procesregie">
            <KlantregieForm casusId={casusId} niveau={niveau} />
          </Disclosure>
        )}
      </div>
    )
  const { wie, watZelf, ondersteuning, veiligheidsweging, achterwacht, van, wegingNodig } = klantregie
  return (
    <div className="rt-stack">
      {wegingNodig && (
        <Note tone="warn" title="Weeg opnieuw of dit veilig kan">
          <p>
            Vanaf niveau 3 kan dit alleen na een weging van de veiligheid. Neem de procesregie terug, en leg haar daarna
            met een weging opnieuw vast.
          </p>
        </Note>
      )}
      <Facts
        rows={[
          ['Wie', wie],
          ['Doet zelf', watZelf],
          ['Krijgt daarbij', ondersteuning],
          ['Is dit veilig?', veiligheidsweging],
          ['Achterwacht', achterwacht],
          ['Sinds', formatDay(dayOf(van))],
        ]}
      />
      {mayChange && (
        <ButtonRow>
          <Button small busy={end.isPending} onClick={() => end.mutate({ params: { casusId } })}>
            Neem de procesregie terug
          </Button>
        </ButtonRow>
      )}
    </div>
  )
}

const LEEG = { wie: '', watZelf: '', ondersteuning: '', weging: '' }

function KlantregieForm({ casusId, niveau }: Pick<Props, 'casusId' | 'niveau'>) {
  const [form, setForm] = useState(LEEG)
  const change = (next: Partial<typeof LEEG>) => setForm({ ...form, ...next })
  const give = useApiMutation('POST /v1/casussen/{casusId}/klantregie', {
    refreshes: AFSPRAKEN_KEYS,
    onSuccess: () => announce('Vastgelegd wie de procesregie voert'),
  })
  const { wie, watZelf, ondersteuning, weging } = form
  const body = { wie, watZelf, ondersteuning: ondersteuning.trim() || null, veiligheidsweging: weging.trim() || null }
  return (
    <Form
      label="Procesregie door klant of netwerk"
      problem={give.error}
      onSubmit={() => give.mutate({ params: { casusId }, body })}
    >
      <p className="rt-quiet">
        Wie het zelf doet, heeft geen profiel nodig. Jij blijft de achterwacht: jouw plaats en jouw rechten blijven,
        zodat er nooit een gat valt.
      </p>
      <TextField
        name="wie"
        label="Wie?"
        hint="Naam, en wie dat is voor de klant."
        value={wie}
        onChange={(value) => change({ wie: value })}
      />
      <TextArea
        name="watZelf"
        label="Wat doet die persoon zelf?"
        rows={2}
        value={watZelf}
        onChange={(value) => change({ watZelf: value })}
      />
      <TextArea
        name="ondersteuning"
        label="Welke hulp is daarbij? (hoeft niet)"
        rows={2}
        value={ondersteuning}
        onChange={(value) => change({ ondersteuning: value })}
      />
      {asksWeging(niveau) && (
        <TextArea
          name="veiligheidsweging"
          label="Waarom is dit veilig genoeg?"
          hint="Vanaf niveau 3 kan het alleen na deze weging."
          rows={3}
          value={weging}
          onChange={(value) => change({ weging: value })}
        />
      )}
      <ButtonRow>
        <Button type="submit" icon="check" busy={give.isPending}>
          Leg vast
        </Button>
      </ButtonRow>
    </Form>
  )
}
