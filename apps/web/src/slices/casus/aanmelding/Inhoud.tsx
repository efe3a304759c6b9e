import type { Aanmelding } from '@regietafel/contract/aanmelding.contract.ts'
import { onderdeelLabel, onderdeelTerm } from '@regietafel/domain/netwerk/onderdeel.ts'
import { niveauLabel } from '@regietafel/domain/netwerk/schaal.ts'
import { hoofdletter } from '@regietafel/domain/netwerk/termen.ts'
import { URGENTIE } from '../../../aanmelding/keuzes.ts'
import { leeftijdVan, naamVan } from '../../../huishouden/persoon.ts'
import { grondslagWoord, INDELING_WOORD, themaWoorden, useProfiel, useTerm } from '../../../profiel/profiel.ts'
import { Card } from '../../../ui/Card.tsx'
import { Facts } from '../../../ui/Facts.tsx'
import { dayOf, formatDay, today } from '../../../ui/format.ts'
import { Status } from '../../../ui/Status.tsx'

/** What was asked, in the order of the form: purpose and ground first. */
export function Inhoud({ aanmelding }: { readonly aanmelding: Aanmelding }) {
  const profiel = useProfiel()
  const regie = useTerm('inhoudelijkeRegie')
  const { word, ...look } = URGENTIE[aanmelding.urgentie]
  return (
    <div className="rt-stack">
      <Card title="Waarvoor">
        <Facts
          rows={[
            ['Doel', aanmelding.doel],
            ['Grondslag', grondslagWoord(profiel, aanmelding.grondslag)],
          ]}
        />
      </Card>
      <Card title="Wat speelt er">
        <Facts
          rows={[
            [
              'Hoe snel',
              <Status key="urgentie" {...look}>
                {word}
              </Status>,
            ],
            [INDELING_WOORD[profiel.lijsten.indeling.soort], themaWoorden(profiel, aanmelding.themas).join(', ')],
            [hoofdletter(onderdeelTerm(profiel).enkelvoud), onderdeelLabel(profiel, aanmelding.onderdeel)],
            ['Niveau', niveauLabel(profiel, aanmelding.niveau)],
            ['Waarom niet in de eigen keten', aanmelding.waaromNietEigenKeten],
          ]}
        />
      </Card>
      <Card title="Om wie gaat het" count={aanmelding.huishouden.length} flush>
        <ul className="rt-list">
          {aanmelding.huishouden.map((persoon, place) => (
            <li key={place} className="rt-row">
              <strong>{naamVan(persoon)}</strong>
              <span className="rt-quiet">
                {[persoon.rol, leeftijdVan(persoon, today())].filter(Boolean).join(', ')}
              </span>
              {persoon.isIndexpersoon && (
                <Status tone="active" icon="target">
                  om wie het gaat
                </Status>
              )}
            </li>
          ))}
        </ul>
      </Card>
      <Card title="Wie is betrokken">
        <Facts
          rows={[
            ['Aangemeld door', `${wieVan(aanmelding.aanmelder)}, op ${formatDay(dayOf(aanmelding.ontvangenOp))}`],
            [`Nu ${regie.enkelvoud}`, aanmelding.bekendeRegie && wieVan(aanmelding.bekendeRegie)],
            ['Professionals', aanmelding.partners.map(wieVan).join('; ')],
            ['Anderen', aanmelding.anderePartners],
          ]}
        />
      </Card>
    </div>
  )
}

const wieVan = ({ naam, organisatie }: Aanmelding['aanmelder']) => `${naam}, ${organisatie.naam}`
