import type { Dagvoorstel, Vervolgvoorstel } from '@regietafel/contract/vervolg.contract.ts'
import { assessVervolgDag, type VervolgDagStand } from '@regietafel/domain/overleg/vervolg-dagen.ts'
import { useApiQuery } from '../../../api/queries.ts'
import { useTerm } from '../../../profiel/profiel.ts'
import { formatDay, today } from '../../../ui/format.ts'
import { Note } from '../../../ui/Note.tsx'
import { countCan } from '../dagen/preference.ts'

type Props = { readonly casusId: string; readonly dag: string; readonly onChoose: (dag: string) => void }

/** The days on which the follow-up belongs, to choose from; a word when the chosen day lies elsewhere (OVL-14, OVL-15). */
export function VervolgDagen({ casusId, dag, onChoose }: Props) {
  const params = { casusId }
  const { enkelvoud } = useTerm('overleg')
  const voorstel = useApiQuery('GET /v1/casussen/{casusId}/vervolgvoorstel', { params }).data?.data
  const rondvraag = useApiQuery('GET /v1/casussen/{casusId}/dagvoorstellen', { params }).data?.data.items[0]
  if (!voorstel?.venster) return null
  const { venster, dagen, samenMet } = voorstel
  const open = rondvraag?.open ? rondvraag : undefined
  return (
    <div className="rt-vervolg rt-stack rt-stack--tight">
      <p id="vervolg-dagen">
        {venster.vanaf
          ? `Het volgende ${enkelvoud} hoort tussen ${formatDay(venster.vanaf)} en ${formatDay(venster.tot)}.`
          : `Richtdag voor het volgende ${enkelvoud}: ${formatDay(venster.tot)}.`}
      </p>
      {dagen.length > 0 ? (
        <fieldset className="rt-chips" aria-labelledby="vervolg-dagen">
          {dagen.map((each) => (
            <button
              key={each}
              type="button"
              className="rt-chip"
              aria-pressed={each === dag}
              onClick={() => onChoose(each)}
            >
              {formatDay(each)}
              {open?.dagen.includes(each) && <span className="rt-quiet">{` ${canText(open, each)}`}</span>}
            </button>
          ))}
        </fieldset>
      ) : (
        <p className="rt-quiet">Er zijn geen werkdagen meer over in deze periode.</p>
      )}
      <DagNote stand={isDay(dag) ? standOf(voorstel, dag) : 'past'} voorstel={voorstel} />
      {samenMet.length > 0 && (
        <p className="rt-quiet">{`Kies de dag samen met ${samenMet.map(({ naam }) => naam).join(', ')}.`}</p>
      )}
    </div>
  )
}

const canText = (rondvraag: Dagvoorstel, dag: string) => {
  const { can, asked } = countCan(rondvraag, dag)
  return `${can} van ${asked}`
}

const isDay = (dag: string) => /^\d{4}-\d{2}-\d{2}$/.test(dag)
const standOf = ({ venster, feestdagen }: Vervolgvoorstel, dag: string) =>
  assessVervolgDag(venster, dag, today(), new Set(feestdagen))

/** Nothing is forbidden: the one who plans knows why. */
function DagNote({
  stand,
  voorstel: { venster },
}: {
  readonly stand: VervolgDagStand
  readonly voorstel: Vervolgvoorstel
}) {
  return <output>{stand !== 'past' && <Note tone="warn">{wordOf(stand, venster)}</Note>}</output>
}

function wordOf(stand: Exclude<VervolgDagStand, 'past'>, venster: Vervolgvoorstel['venster']): string {
  if (stand === 'geen-werkdag') return 'Op deze dag werken de meeste mensen niet: het is weekend of een feestdag.'
  if (stand === 'te-vroeg')
    return `Deze dag is vroeger dan afgesproken. De periode begint op ${formatDay(venster?.vanaf ?? today())}.`
  return `Deze dag is te laat. De laatste dag is ${formatDay(venster?.tot ?? today())}: de termijn blijft dan open staan.`
}
