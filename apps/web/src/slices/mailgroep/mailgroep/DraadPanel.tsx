import type { Bericht, Draad, Mailgroeplid } from '@regietafel/contract/mailgroep.contract.ts'
import { Link } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { useApiMutation } from '../../../api/queries.ts'
import { Card } from '../../../ui/Card.tsx'
import { formatMoment } from '../../../ui/format.ts'
import { Icon, type IconName } from '../../../ui/Icon.tsx'
import { Status } from '../../../ui/Status.tsx'
import { onderwerpOf } from './Draden.tsx'
import { Bijlagen } from './Bijlagen.tsx'
import { SchrijfBericht } from './SchrijfBericht.tsx'

type Props = {
  readonly draad: Draad
  readonly leden: readonly Mailgroeplid[]
  readonly casusOpCode: boolean
  readonly mayWrite: boolean
}

/** One thread, oldest first, with room for an answer. Opening it is reading it. */
export function DraadPanel({ draad, leden, casusOpCode, mayWrite }: Props) {
  const { casusId, draadId, ongelezen } = draad
  // What was new on opening stays marked while one looks.
  const [wasNew] = useState(() => new Set(draad.berichten.filter(({ gelezen }) => !gelezen).map(idOf)))
  const { mutate } = useApiMutation('POST /v1/casussen/{casusId}/mailgroep/draden/{draadId}/lezing', {
    refreshes: ['GET /v1/casussen/{casusId}/mailgroep', 'GET /v1/mailgroepen'],
  })
  useEffect(() => {
    if (ongelezen > 0) mutate({ params: { casusId, draadId }, body: undefined })
  }, [ongelezen, mutate, casusId, draadId])
  return (
    <div className="rt-stack">
      <Link
        className="rt-page__back rt-mailgroep__terug"
        to="/casussen/$casusId/mailgroep"
        params={{ casusId }}
        search={{}}
      >
        <Icon name="chevron-left" />
        Alle onderwerpen
      </Link>
      <Card title={onderwerpOf(draad)}>
        <div className="rt-stack">
          <ol className="rt-berichten">
            {draad.berichten.map((bericht) => (
              <BerichtItem
                key={bericht.berichtId}
                casusId={casusId}
                bericht={bericht}
                isNew={wasNew.has(bericht.berichtId)}
              />
            ))}
          </ol>
          {mayWrite && <SchrijfBericht casusId={casusId} draad={draad} leden={leden} casusOpCode={casusOpCode} />}
        </div>
      </Card>
    </div>
  )
}

const idOf = ({ berichtId }: Bericht) => berichtId

const SOORT: Partial<Record<Bericht['soort'], { readonly word: string; readonly icon: IconName }>> = {
  terugkoppeling: { word: 'terugkoppeling', icon: 'check' },
  document: { word: 'document', icon: 'document' },
  vertrek: { word: 'vertrek', icon: 'leave' },
}

type ItemProps = { readonly casusId: string; readonly bericht: Bericht; readonly isNew: boolean }

function BerichtItem({ casusId, bericht, isNew }: ItemProps) {
  const { soort, tekst, door, vanMij, geplaatstOp, gelezenDoor, zichtbaarheid, lezers } = bericht
  const kind = SOORT[soort]
  const look = ['rt-bericht', vanMij && 'rt-bericht--van-mij', isNew && 'rt-bericht--nieuw'].filter(Boolean).join(' ')
  return (
    <li className={look}>
      <div className="rt-bericht__kop">
        <span className="rt-row">
          <strong>{vanMij ? 'Jij' : (door ?? 'Regietafel')}</strong>
          {kind && <Status icon={kind.icon}>{kind.word}</Status>}
          {isNew && <Status tone="active">nieuw</Status>}
          {zichtbaarheid !== 'allen' && <Status icon="lock">niet voor alle leden</Status>}
        </span>
        <time className="rt-quiet" dateTime={geplaatstOp}>
          {formatMoment(geplaatstOp)}
        </time>
      </div>
      <p className="rt-bericht__tekst">{tekst}</p>
      <Bijlagen casusId={casusId} bijlagen={bericht.bijlagen} />
      {zichtbaarheid !== 'allen' && (
        <p className="rt-quiet rt-bericht__voet">{`Kunnen dit lezen: ${lezers.join(', ')}`}</p>
      )}
      <p className="rt-quiet rt-bericht__voet">
        {gelezenDoor.length > 0 ? `Gelezen door ${gelezenDoor.join(', ')}` : 'Nog door niemand gelezen'}
      </p>
    </li>
  )
}
