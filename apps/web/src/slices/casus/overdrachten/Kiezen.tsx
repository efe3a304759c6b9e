import type { CaseloadPlaats } from '@regietafel/contract/caseload.contract.ts'
import type { Persoon } from '@regietafel/contract/netwerk.contract.ts'
import { useState } from 'react'
import { useApiMutation, useApiQuery } from '../../../api/queries.ts'
import { CasusStatus } from '../../../casus/CasusStatus.tsx'
import { rolWoord, useProfiel } from '../../../profiel/profiel.ts'
import { announce } from '../../../ui/Announcer.tsx'
import { Button, ButtonRow } from '../../../ui/Button.tsx'
import { Card } from '../../../ui/Card.tsx'
import { RadioGroup, SelectField } from '../../../ui/ChoiceFields.tsx'
import { type Column, DataTable } from '../../../ui/DataTable.tsx'
import { ErrorPanel, Loading } from '../../../ui/Loading.tsx'
import { Form } from '../../../ui/Form.tsx'
import { dayOf, formatCount, formatDay } from '../../../ui/format.ts'
import { Empty } from '../../../ui/Note.tsx'
import { Status } from '../../../ui/Status.tsx'
import { opvolgersFor } from './opvolgers.ts'

type Props = { readonly persoonId: string; readonly personen: readonly Persoon[] }

const REDENEN = [
  { value: 'vertrek', label: 'Vertrekt', hint: 'Na het ja van de opvolger eindigt de plaats.' },
  {
    value: 'afwezig',
    label: 'Is langer afwezig',
    hint: 'Wie een regierol overdraagt, houdt daarna een gewone plaats.',
  },
] as const

/** The places of one person with a successor for each; nothing changes before each successor says yes (ROL-35, ROL-40). */
export function Kiezen({ persoonId, personen }: Props) {
  const { data, error, refetch } = useApiQuery('GET /v1/caseloads/{persoonId}', { params: { persoonId } })
  const [keuze, setKeuze] = useState<Readonly<Record<string, string>>>({})
  const [reden, setReden] = useState<'vertrek' | 'afwezig'>('vertrek')
  const transfer = useApiMutation('POST /v1/caseload-overdrachten', {
    refreshes: ['GET /v1/caseload-overdrachten', 'GET /v1/caseloads/{persoonId}'],
    onSuccess: ({ data: { regels } }) => {
      announce(`${formatCount(regels.length, 'vraag', 'vragen')} aan opvolgers verstuurd`)
      setKeuze({})
    },
  })
  const columns = useColumns(personen, persoonId, keuze, (next) => setKeuze({ ...keuze, ...next }))
  if (!data)
    return <Card>{error ? <ErrorPanel error={error} onRetry={() => void refetch()} /> : <Loading lines={6} />}</Card>
  const { persoon, plaatsen } = data.data
  const open = plaatsen.filter(isOpen)
  const regels = open.flatMap(({ deelnameId }) => {
    const opvolgerId = keuze[deelnameId]
    return opvolgerId ? [{ deelnameId, opvolgerId }] : []
  })
  const forAll = (opvolgerId: string) =>
    setKeuze(
      Object.fromEntries(
        open
          .filter(({ rol }) => opvolgersFor(rol, personen, persoonId).some((each) => each.persoonId === opvolgerId))
          .map(({ deelnameId }) => [deelnameId, opvolgerId]),
      ),
    )
  if (plaatsen.length === 0)
    return (
      <Card>
        <Empty title={`${persoon.naam} heeft geen plaats in een lopende casus.`}>Er is niets om over te dragen.</Empty>
      </Card>
    )
  return (
    <Card title={`Plaatsen van ${persoon.naam}`} count={plaatsen.length}>
      <Form
        label="Casussen overdragen"
        problem={transfer.error}
        onSubmit={() => transfer.mutate({ body: { persoonId, reden, regels } })}
      >
        <RadioGroup
          name="reden"
          label={`Waarom draagt ${persoon.naam} over?`}
          inline
          options={REDENEN}
          value={reden}
          onChange={setReden}
        />
        {open.length > 1 && (
          <SelectField
            name="allemaal"
            label="Alles naar één opvolger"
            hint="Vult hieronder in waar het kan. Per casus kun je daarna iemand anders kiezen."
            optional
            options={toOptions(unique(open.flatMap(({ rol }) => opvolgersFor(rol, personen, persoonId))))}
            value=""
            onChange={forAll}
          />
        )}
        <DataTable caption={`Plaatsen van ${persoon.naam}`} columns={columns} rows={plaatsen} rowKey={toKey} />
        <ButtonRow>
          <Button kind="primary" type="submit" icon="swap" busy={transfer.isPending} disabled={regels.length === 0}>
            {regels.length === 0
              ? 'Kies eerst een opvolger'
              : `Vraag ${formatCount(regels.length, 'opvolger', 'opvolgers')}`}
          </Button>
        </ButtonRow>
      </Form>
    </Card>
  )
}

const toKey = ({ deelnameId }: CaseloadPlaats) => deelnameId
const isOpen = ({ vrij, gevraagd }: CaseloadPlaats) => !vrij && !gevraagd
const unique = (personen: readonly Persoon[]) => [...new Map(personen.map((each) => [each.persoonId, each])).values()]
const toOptions = (personen: readonly Persoon[]) =>
  personen.map(({ persoonId, naam, organisatie }) => ({ value: persoonId, label: `${naam}, ${organisatie.naam}` }))

function useColumns(
  personen: readonly Persoon[],
  vanId: string,
  keuze: Readonly<Record<string, string>>,
  onChange: (next: Readonly<Record<string, string>>) => void,
): Column<CaseloadPlaats>[] {
  const profiel = useProfiel()
  return [
    { key: 'code', header: 'Casus', nowrap: true, sortBy: ({ code }) => code, cell: ({ code }) => code },
    { key: 'stand', header: 'Stand', cell: ({ status, niveau }) => <CasusStatus status={status} niveau={niveau} /> },
    { key: 'rol', header: 'Rol', sortBy: ({ rol }) => rol, cell: ({ rol }) => rolWoord(profiel, rol) },
    { key: 'sinds', header: 'Sinds', nowrap: true, cell: ({ sinds }) => formatDay(dayOf(sinds)) },
    {
      key: 'opvolger',
      header: 'Opvolger',
      cell: (plaats) => {
        if (plaats.vrij) return <Status tone="warn">plaats is vrij: de regie nodigt iemand uit</Status>
        if (plaats.gevraagd) return <Status icon="clock">opvolger is gevraagd</Status>
        const { deelnameId, code, rol } = plaats
        return (
          <div className="rt-field">
            <select
              className="utrecht-select utrecht-select--html-select"
              aria-label={`Opvolger voor ${code} als ${rolWoord(profiel, rol)}`}
              value={keuze[deelnameId] ?? ''}
              onChange={(event) => onChange({ [deelnameId]: event.target.value })}
            >
              <option value="">Niet overdragen</option>
              {toOptions(opvolgersFor(rol, personen, vanId)).map(({ value, label }) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
            </select>
          </div>
        )
      },
    },
  ]
}
