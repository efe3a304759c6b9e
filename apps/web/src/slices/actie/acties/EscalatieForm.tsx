import type { Actie } from '@regietafel/contract/actie.contract.ts'
import { waarde } from '@regietafel/domain/netwerk/profiel.ts'
import { useState } from 'react'
import { useApiMutation, useApiQuery } from '../../../api/queries.ts'
import { rolWoord, useProfiel } from '../../../profiel/profiel.ts'
import { announce } from '../../../ui/Announcer.tsx'
import { SelectField } from '../../../ui/ChoiceFields.tsx'
import { TextArea } from '../../../ui/TextField.tsx'
import { PanelForm } from '../../../ui/PanelForm.tsx'

/** Raises an obstacle one rung, by one's own choice (DOE-08, DOE-09); says who will read it, and how little that is. */
export function EscalatieForm({
  actie: { casusId, actieId },
  onDone,
}: {
  readonly actie: Actie
  readonly onDone: () => void
}) {
  const profiel = useProfiel()
  const { data } = useApiQuery('GET /v1/casussen/{casusId}', { params: { casusId } })
  const rollen = data?.data.mijnRollen ?? []
  const toManager = rollen.includes('procesregisseur')
  const naar = rolWoord(profiel, rollen.includes('inhoudelijke-regie') ? 'procesregisseur' : 'inhoudelijke-regie')
  const [words, setWords] = useState({ belemmering: '', vraag: '' })
  const [target, setTarget] = useState({ doel: '', persoonId: '' })
  const save = useApiMutation('POST /v1/casussen/{casusId}/escalaties', {
    refreshes: ['GET /v1/casussen/{casusId}/escalaties'],
    onSuccess: () => {
      announce('Voorgelegd')
      onDone()
    },
  })
  const chosen = { doel: target.doel || null, persoonId: target.persoonId || null }
  return (
    <PanelForm
      label="Hulp vragen"
      submit="Leg voor"
      problem={save.error}
      busy={save.isPending}
      onDone={onDone}
      onSubmit={() => save.mutate({ params: { casusId }, body: { actieId, ...words, ...(toManager ? chosen : {}) } })}
    >
      <p className="rt-quiet">
        {toManager
          ? 'De leidinggevende ziet alleen deze afspraak, wat er vastloopt en je vraag. De rest van de casus blijft dicht.'
          : `Dit gaat naar de ${naar}. Jij kiest zelf of je dit voorlegt.`}
      </p>
      {toManager && (
        <ManagerFields
          doelen={waarde(profiel, 'escalatie.doel').map(({ code, label }) => ({ value: code as string, label }))}
          target={target}
          onChange={setTarget}
        />
      )}
      <TextArea
        name="belemmering"
        label="Wat loopt er vast?"
        value={words.belemmering}
        onChange={(belemmering) => setWords({ ...words, belemmering })}
      />
      <TextArea
        name="vraag"
        label="Wat vraag je?"
        value={words.vraag}
        onChange={(vraag) => setWords({ ...words, vraag })}
      />
    </PanelForm>
  )
}

type Target = { readonly doel: string; readonly persoonId: string }
type ManagerProps = {
  readonly doelen: readonly { readonly value: string; readonly label: string }[]
  readonly target: Target
  readonly onChange: (target: Target) => void
}

function ManagerFields({ doelen, target, onChange }: ManagerProps) {
  const { data } = useApiQuery('GET /v1/personen', {})
  const managers = (data?.data.items ?? []).filter(({ functies, actief }) => actief && functies.includes('manager'))
  return (
    <>
      <SelectField
        name="doel"
        label="Aan wie leg je het voor?"
        options={doelen}
        value={target.doel}
        onChange={(doel) => onChange({ ...target, doel })}
      />
      <SelectField
        name="persoonId"
        label="Persoon"
        options={managers.map(({ persoonId, naam, functienaam }) => ({
          value: persoonId,
          label: `${naam}, ${functienaam}`,
        }))}
        value={target.persoonId}
        onChange={(persoonId) => onChange({ ...target, persoonId })}
      />
    </>
  )
}
