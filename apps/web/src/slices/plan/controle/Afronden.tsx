import type { Controle } from '@regietafel/contract/anonimisering.contract.ts'
import { useApiMutation } from '../../../api/queries.ts'
import { announce } from '../../../ui/Announcer.tsx'
import { Button, ButtonLink, ButtonRow } from '../../../ui/Button.tsx'
import { formatMoment } from '../../../ui/format.ts'
import { ErrorPanel } from '../../../ui/Loading.tsx'
import { Note } from '../../../ui/Note.tsx'

type Props = { readonly casusId: string; readonly controle: Controle }

/** Sharing opens when nothing is left: until then it says what is. */
export function Afronden({ casusId, controle }: Props) {
  const { documentId, openTwijfels, lekken, afgerond, status } = controle
  const finish = useApiMutation('POST /v1/casussen/{casusId}/documenten/{documentId}/controle', {
    refreshes: ['GET /v1/casussen/{casusId}/documenten/{documentId}/controle'],
    onSuccess: () => announce('Controle afgerond. Je kunt nu delen.'),
  })
  if (status !== 'concept') return <Note tone="good" title="Dit document is gedeeld en verandert niet meer" />
  if (afgerond?.geldt)
    return (
      <Note tone="good" title={`Gecontroleerd door ${afgerond.door}, ${formatMoment(afgerond.op)}`}>
        <p>Verandert het plan of een besluit, dan vragen we je opnieuw te kijken.</p>
        <ButtonLink kind="primary" to="/casussen/$casusId/documenten" params={{ casusId }}>
          Naar delen
        </ButtonLink>
      </Note>
    )
  const ready = openTwijfels === 0 && lekken.length === 0
  return (
    <div className="rt-stack rt-stack--tight">
      {afgerond && <Note tone="warn" title="Sinds de vorige controle is er iets veranderd" />}
      {lekken.length > 0 && (
        <Note tone="warn" title="Nog te herkennen">
          <p>{`Lees deze delen rechts nog eens na: ${lekken.join(', ')}. Wat je daar ziet, kun je alsnog vervangen.`}</p>
        </Note>
      )}
      {finish.error && <ErrorPanel error={finish.error} />}
      <ButtonRow>
        <Button
          kind={ready ? 'primary' : 'secondary'}
          busy={finish.isPending}
          disabled={!ready}
          onClick={() => finish.mutate({ params: { casusId, documentId }, body: undefined })}
        >
          Rond de controle af
        </Button>
        {!ready && (
          <span className="rt-quiet">{openTwijfels > 0 ? `Nog ${openTwijfels} te beslissen` : 'Nog te herkennen'}</span>
        )}
      </ButtonRow>
    </div>
  )
}
