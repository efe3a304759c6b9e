import type { NieuweAanmelding } from '@regietafel/contract/aanmelding.contract.ts'
import { onderdeelLabel, onderdeelTerm } from '@regietafel/domain/netwerk/onderdeel.ts'
import { niveauLabel } from '@regietafel/domain/netwerk/schaal.ts'
import { hoofdletter } from '@regietafel/domain/netwerk/termen.ts'
import type { ReactNode } from 'react'
import { useApiQuery } from '../../../api/queries.ts'
import { URGENTIE } from '../../../aanmelding/keuzes.ts'
import { leeftijdVan, naamVan } from '../../../huishouden/persoon.ts'
import { grondslagWoord, INDELING_WOORD, themaWoorden, useProfiel } from '../../../profiel/profiel.ts'
import { Button } from '../../../ui/Button.tsx'
import { Card } from '../../../ui/Card.tsx'
import { Facts } from '../../../ui/Facts.tsx'
import { today } from '../../../ui/format.ts'
import { STAPPEN, type Stap } from './stappen.ts'

type Props = { readonly concept: NieuweAanmelding; readonly onOpen: (stap: Stap) => void }

/** Everything once more before it goes; each part leads back to its step. */
export function Nakijken({ concept, onOpen }: Props) {
  const profiel = useProfiel()
  const { data } = useApiQuery('GET /v1/personen', {})
  const nameOf = (id: string) => data?.data.items.find(({ persoonId }) => persoonId === id)?.naam ?? ''
  const { niveau, urgentie, onderdeel } = concept
  const soort = profiel.lijsten.indeling.soort
  const rows: Record<Exclude<Stap, 'nakijken'>, readonly (readonly [string, ReactNode])[]> = {
    waarvoor: [
      ['Doel', concept.doel],
      ['Grondslag', grondslagWoord(profiel, concept.grondslag)],
    ],
    situatie: [
      [INDELING_WOORD[soort], themaWoorden(profiel, concept.themas).join(', ')],
      [hoofdletter(onderdeelTerm(profiel).enkelvoud), onderdeelLabel(profiel, onderdeel)],
      ['Niveau', niveauLabel(profiel, niveau)],
      ['Waarom niet in de eigen keten', concept.waaromNietEigenKeten],
      ['Hoe snel', urgentie && URGENTIE[urgentie].word],
    ],
    personen: concept.huishouden.map((persoon) => [
      persoon.isIndexpersoon ? 'Om wie het gaat' : (persoon.rol ?? 'Huishouden'),
      `${naamVan(persoon)} ${leeftijdVan(persoon, today())}`,
    ]),
    betrokkenen: [
      ['Professionals', concept.partners.map(nameOf).join(', ')],
      ['Coördineert nu', concept.bekendeRegieId && nameOf(concept.bekendeRegieId)],
      ['Anderen', concept.anderePartners],
    ],
  }
  return STAPPEN.flatMap(({ code, label }) =>
    code === 'nakijken'
      ? []
      : [
          <Card
            key={code}
            title={label}
            commands={
              <Button small kind="quiet" icon="edit" onClick={() => onOpen(code)} aria-label={`Wijzig ${label}`}>
                Wijzig
              </Button>
            }
          >
            <Ingevuld rows={rows[code]} />
          </Card>,
        ],
  )
}

const Ingevuld = ({ rows }: { readonly rows: readonly (readonly [string, ReactNode])[] }) =>
  rows.some(([, value]) => Boolean(value)) ? <Facts rows={rows} /> : <p className="rt-quiet">Niets ingevuld.</p>
