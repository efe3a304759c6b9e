import type { Regieafspraken } from '@regietafel/contract/regieafspraken.contract.ts'
import { useApiMutation } from '../../../api/queries.ts'
import { announce } from '../../../ui/Announcer.tsx'
import { Button } from '../../../ui/Button.tsx'
import { formatDay, today } from '../../../ui/format.ts'
import { AFSPRAKEN_KEYS, MAATREGEL } from './words.ts'

type Props = { readonly casusId: string; readonly mayChange: boolean } & Pick<Regieafspraken, 'maatregelen'>

/** Measures of the people of the household, with who leads the process because of it (ROL-17, B-14). */
export function Maatregelen({ casusId, maatregelen, mayChange }: Props) {
  const end = useApiMutation('POST /v1/casussen/{casusId}/huishoudleden/{huishoudlidId}/maatregelen/einde', {
    refreshes: AFSPRAKEN_KEYS,
    onSuccess: () => announce('De maatregel eindigt vandaag'),
  })
  return (
    <ul className="rt-stack">
      {maatregelen.map(({ maatregelId, huishoudlidId, naam, soort, van, tot, hoofdregie, toelichting }) => (
        <li key={maatregelId} className="rt-stack rt-stack--tight">
          <span className="rt-row">
            <strong>{`${naam}: ${MAATREGEL[soort]}`}</strong>
            <span>{`van ${formatDay(van)}${tot ? ` tot en met ${formatDay(tot)}` : ''}`}</span>
          </span>
          <span>
            {hoofdregie === 'gi'
              ? 'De gecertificeerde instelling krijgt de procesregie van het gezin. Draag die over vanaf het team.'
              : `De procesregie van het gezin blijft waar die is. ${toelichting}`}
          </span>
          {mayChange && (tot === null || tot > today()) && (
            <span>
              <Button
                small
                kind="quiet"
                busy={end.isPending}
                aria-label={`Beëindig vandaag: ${MAATREGEL[soort]} van ${naam}`}
                onClick={() => end.mutate({ params: { casusId, huishoudlidId } })}
              >
                Beëindig vandaag
              </Button>
            </span>
          )}
        </li>
      ))}
    </ul>
  )
}
