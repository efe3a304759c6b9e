import type { Dagvoorstel } from '@regietafel/contract/vervolg.contract.ts'
import { useState } from 'react'
import { useApiQuery } from '../../../api/queries.ts'
import { useStroom } from '../../../api/stroom.ts'
import { useTerm } from '../../../profiel/profiel.ts'
import { Button, ButtonLink } from '../../../ui/Button.tsx'
import { Card } from '../../../ui/Card.tsx'
import { DataTable } from '../../../ui/DataTable.tsx'
import { formatDay } from '../../../ui/format.ts'
import { Status } from '../../../ui/Status.tsx'
import { AnswerDagen } from './AnswerDagen.tsx'
import { countCan } from './preference.ts'
import { ProposeDagen } from './ProposeDagen.tsx'

const LIST = 'GET /v1/casussen/{casusId}/dagvoorstellen'

/** Choosing the next date together: the procesregisseur proposes days, everyone says which suit (OVL-14). */
export function DagenKiezen({ casusId, mayPropose }: { readonly casusId: string; readonly mayPropose: boolean }) {
  const { enkelvoud } = useTerm('overleg')
  const [proposing, setProposing] = useState(false)
  const { data, refetch } = useApiQuery(LIST, { params: { casusId } })
  useStroom(casusId, ['overleg'], () => void refetch())
  const open = data?.data.items.find((each) => each.open)
  const asked = open?.voorkeuren.some(({ isVanMij }) => isVanMij)
  if (!open && !mayPropose) return null
  return (
    <Card
      title={`Een dag kiezen voor het volgende ${enkelvoud}`}
      commands={
        mayPropose &&
        !proposing && (
          <Button small onClick={() => setProposing(true)}>
            {open ? 'Stel andere dagen voor' : 'Leg dagen voor aan het team'}
          </Button>
        )
      }
    >
      <div className="rt-stack">
        {proposing && <ProposeDagen casusId={casusId} onDone={() => setProposing(false)} />}
        {!open && !proposing && (
          <p className="rt-quiet">Vraag het team welke dagen kunnen. Wie wil, kan ook meteen een overleg plannen.</p>
        )}
        {open && asked && <AnswerDagen key={open.dagvoorstelId} casusId={casusId} voorstel={open} />}
        {open && <Answers casusId={casusId} voorstel={open} mayPlan={mayPropose} />}
      </div>
    </Card>
  )
}

type Row = { readonly dag: string; readonly can: number; readonly asked: number; readonly wie: string }

function Answers({
  casusId,
  voorstel,
  mayPlan,
}: {
  readonly casusId: string
  readonly voorstel: Dagvoorstel
  readonly mayPlan: boolean
}) {
  const waiting = voorstel.voorkeuren.filter(({ dagen }) => dagen === null)
  const rows = voorstel.dagen.map((dag): Row => {
    const who = voorstel.voorkeuren.filter(({ dagen }) => dagen?.includes(dag))
    return { dag, ...countCan(voorstel, dag), wie: who.map(({ persoon }) => persoon.naam).join(', ') }
  })
  return (
    <div className="rt-stack rt-stack--tight">
      <DataTable
        caption="Wie kan wanneer"
        rows={rows}
        rowKey={({ dag }) => dag}
        columns={[
          { key: 'dag', header: 'Dag', cell: ({ dag }) => formatDay(dag) },
          {
            key: 'kan',
            header: 'Kunnen',
            cell: ({ can, asked }) => (
              <Status tone={asked > 0 && can === asked ? 'good' : 'neutral'}>{`${can} van ${asked}`}</Status>
            ),
          },
          { key: 'wie', header: 'Wie', cell: ({ wie }) => wie || 'nog niemand' },
          ...(mayPlan
            ? [
                {
                  key: 'plan',
                  header: 'Plannen',
                  cell: ({ dag }: Row) => (
                    <ButtonLink small to="/casussen/$casusId/overleggen/plannen" params={{ casusId }} search={{ dag }}>
                      {`Plan op ${formatDay(dag)}`}
                    </ButtonLink>
                  ),
                },
              ]
            : []),
        ]}
      />
      {waiting.length > 0 && (
        <p className="rt-quiet">{`Nog geen antwoord van ${waiting.map(({ persoon }) => persoon.naam).join(', ')}.`}</p>
      )}
    </div>
  )
}
