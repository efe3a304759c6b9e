import type { AanmeldingRegel } from '@regietafel/contract/aanmelding.contract.ts'
import { onderdeelLabel, onderdeelTerm } from '@regietafel/domain/netwerk/onderdeel.ts'
import { niveauLabel } from '@regietafel/domain/netwerk/schaal.ts'
import { hoofdletter } from '@regietafel/domain/netwerk/termen.ts'
import { Link } from '@tanstack/react-router'
import { AanmeldingStatus } from '../../../aanmelding/AanmeldingStatus.tsx'
import { URGENTIE } from '../../../aanmelding/keuzes.ts'
import { INDELING_WOORD, themaWoorden, useProfiel } from '../../../profiel/profiel.ts'
import type { Column } from '../../../ui/DataTable.tsx'
import { dayOf, formatDay } from '../../../ui/format.ts'
import { Status } from '../../../ui/Status.tsx'
import { NeemOpMij } from './NeemOpMij.tsx'
import type { AanmeldingStand } from './standen.ts'

/** What the list says of each aanmelding: who, since when, how soon, whose. */
export function useAanmeldingColumns(
  isProcesregisseur: boolean,
  stand: AanmeldingStand,
): readonly Column<AanmeldingRegel>[] {
  const profiel = useProfiel()
  const { indeling, onderdelen } = profiel.lijsten
  const all: readonly (Column<AanmeldingRegel> & { readonly when?: boolean })[] = [
    {
      key: 'naam',
      header: 'Om wie het gaat',
      sortBy: ({ naam }) => naam,
      cell: (regel) => <Naam regel={regel} place={niveauLabel(profiel, regel.niveau)} />,
    },
    {
      key: 'wacht',
      header: stand === 'wacht' ? 'Wacht' : 'Ontvangen',
      nowrap: true,
      sortBy: ({ ontvangenOp }) => ontvangenOp,
      cell: Wacht,
    },
    {
      key: 'urgentie',
      header: 'Hoe snel',
      sortBy: ({ urgentie }) => ORDE[urgentie],
      cell: Urgentie,
      when: stand === 'wacht',
    },
    {
      key: 'status',
      header: 'Besluit',
      cell: ({ status }) => <AanmeldingStatus status={status} />,
      when: stand === 'besloten',
    },
    {
      key: 'themas',
      header: INDELING_WOORD[indeling.soort],
      cell: ({ themas }) => themaWoorden(profiel, themas).join(', '),
      when: indeling.keuzes.length > 0,
    },
    {
      key: 'onderdeel',
      header: hoofdletter(onderdeelTerm(profiel).enkelvoud),
      sortBy: ({ onderdeel }) => onderdeelLabel(profiel, onderdeel) ?? '',
      cell: ({ onderdeel }) => onderdeelLabel(profiel, onderdeel),
      when: onderdelen.keuzes.length > 0,
    },
    {
      key: 'aanmelder',
      header: 'Aangemeld door',
      sortBy: ({ aanmelder }) => aanmelder.naam,
      cell: Aanmelder,
      when: isProcesregisseur,
    },
    {
      key: 'eigenaar',
      header: 'Bij wie',
      sortBy: ({ eigenaar }) => eigenaar?.naam ?? '',
      cell: (regel) => <Eigenaar regel={regel} mag={isProcesregisseur} />,
    },
  ]
  return all.filter(({ when = true }) => when)
}

const ORDE = { acuut: 0, spoed: 1, gewoon: 2 } as const

type NaamProps = { readonly regel: AanmeldingRegel; readonly place: string | null }

const Naam = ({ regel: { aanmeldingId, naam }, place }: NaamProps) => (
  <span>
    <Link to="/aanmeldingen/$aanmeldingId" params={{ aanmeldingId }}>
      {naam || 'Ongeboren kind'}
    </Link>
    {place && <span className="rt-quiet rt-nowrap">{` ${place}`}</span>}
  </span>
)

const Wacht = ({ ontvangenOp, dagenOud, status }: AanmeldingRegel) =>
  status === 'ontvangen' ? (
    <span>
      {dagenOud === 0 ? 'sinds vandaag' : dagenOud === 1 ? '1 dag' : `${dagenOud} dagen`}
      <span className="rt-quiet">{` · ${formatDay(dayOf(ontvangenOp))}`}</span>
    </span>
  ) : (
    formatDay(dayOf(ontvangenOp))
  )

const Urgentie = ({ urgentie }: AanmeldingRegel) => {
  const { word, ...look } = URGENTIE[urgentie]
  return <Status {...look}>{word}</Status>
}

const Aanmelder = ({ aanmelder }: AanmeldingRegel) => (
  <span>
    {aanmelder.naam}
    <br />
    <span className="rt-quiet">{aanmelder.organisatie.naam}</span>
  </span>
)

const Eigenaar = ({ regel, mag }: { readonly regel: AanmeldingRegel; readonly mag: boolean }) =>
  regel.eigenaar ? (
    regel.eigenaar.naam
  ) : (
    <span className="rt-row">
      <Status tone="warn">nog niemand</Status>
      {mag && <NeemOpMij aanmeldingId={regel.aanmeldingId} naam={regel.naam} versie={regel.versie} />}
    </span>
  )
