import type { Reflectie } from '@regietafel/contract/reflectie.contract.ts'
import { gebiedLabel } from '@regietafel/domain/stamtafel/gebied.ts'
import { useApiQuery } from '../../../api/queries.ts'
import { useProfiel } from '../../../profiel/profiel.ts'
import { Card } from '../../../ui/Card.tsx'
import { Disclosure } from '../../../ui/Disclosure.tsx'
import { dayOf, formatDay } from '../../../ui/format.ts'
import { ErrorPanel, Loading } from '../../../ui/Loading.tsx'
import { Empty } from '../../../ui/Note.tsx'

/** The casussen that were offered for reflection, as they may be read outside the casus (GOV-54, GOV-69). */
export function Reflecties() {
  const { data, error, refetch } = useApiQuery('GET /v1/stamtafel/reflecties', {})
  if (!data) return error ? <ErrorPanel error={error} onRetry={() => void refetch()} /> : <Loading lines={3} />
  const { items } = data.data
  return (
    <Card title="Voor praktijkreflectie" count={items.length} flush>
      {items.length === 0 ? (
        <Empty title="Niets">Een procesregisseur kan een casus zonder namen aanbieden. Die staat dan hier.</Empty>
      ) : (
        <ul className="rt-list">
          {items.map((reflectie) => (
            <li key={reflectie.reflectieId}>
              <Aangeboden reflectie={reflectie} />
            </li>
          ))}
        </ul>
      )}
    </Card>
  )
}

function Aangeboden({ reflectie }: { readonly reflectie: Reflectie }) {
  const profiel = useProfiel()
  const { vraag, beschrijving, gebied, aangebodenOp, aangebodenDoor } = reflectie
  const from = gebied === null ? '' : `${gebiedLabel(profiel, gebied)} · `
  return (
    <article className="rt-stack rt-stack--tight" aria-label={vraag}>
      <strong>{vraag}</strong>
      <span className="rt-quiet">{`${from}aangeboden op ${formatDay(dayOf(aangebodenOp))} door ${aangebodenDoor}`}</span>
      <Disclosure summary="Lees wat er gebeurde">
        <p className="rt-prose">{beschrijving}</p>
      </Disclosure>
    </article>
  )
}
