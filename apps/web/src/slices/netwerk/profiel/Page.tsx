import type { Netwerkprofiel } from '@regietafel/domain/netwerk/profiel.ts'
import { getRouteApi } from '@tanstack/react-router'
import { useApiQuery } from '../../../api/queries.ts'
import { useSessie } from '../../../api/sessie.ts'
import { Button, ButtonLink } from '../../../ui/Button.tsx'
import { formatDay } from '../../../ui/format.ts'
import { ErrorPanel, Loading } from '../../../ui/Loading.tsx'
import { Page } from '../../../ui/Page.tsx'
import { Groepen } from './Groepen.tsx'
import { saveAsFile } from './save-as-file.ts'
import { Termijnen } from './Termijnen.tsx'
import { Versies } from './Versies.tsx'

const route = getRouteApi('/frame/netwerkprofiel')

/** How this netwerk works: every value, where it comes from, and which version runs from when (NET-04, NET-05). */
export function NetwerkprofielPage() {
  const { versie } = route.useSearch()
  const { persoon, andereNetwerken } = useSessie()
  const { data, error, refetch } = useApiQuery(
    'GET /v1/netwerkprofiel',
    versie === undefined ? {} : { query: { versie } },
  )
  const versies = useApiQuery('GET /v1/netwerkprofiel/versies', {}).data?.data.items ?? []
  const profiel = data?.data
  if (!profiel)
    return (
      <Page title="Zo werkt dit netwerk">
        {error ? <ErrorPanel error={error} onRetry={() => void refetch()} /> : <Loading lines={10} />}
      </Page>
    )
  return (
    <Page
      title="Zo werkt dit netwerk"
      lead={leadOf(profiel, versies.find(({ geldt }) => geldt)?.nummer)}
      commands={
        <>
          {persoon.functies.includes('functioneel-beheerder') && (
            <ButtonLink kind="primary" icon="edit" to="/beheer/profiel">
              Wijzig het profiel
            </ButtonLink>
          )}
          {andereNetwerken.length > 0 && (
            <ButtonLink icon="swap" to="/netwerkprofiel/vergelijken">
              Vergelijk mijn netwerken
            </ButtonLink>
          )}
          <Button
            icon="download"
            onClick={() => saveAsFile(`netwerkprofiel-${profiel.code}-${profiel.versie}.json`, profiel)}
          >
            Bewaar als bestand
          </Button>
        </>
      }
    >
      <div className="rt-stack">
        <Versies profiel={profiel} versies={versies} shown={profiel.versie} />
        <Groepen profiel={profiel} />
        <Termijnen profiel={profiel} />
      </div>
    </Page>
  )
}

function leadOf({ naam, versie, geldigVanaf }: Netwerkprofiel, active: number | undefined): string {
  const start = formatDay(geldigVanaf)
  if (active === undefined || active === versie) return `${naam}. Versie ${versie} geldt vanaf ${start}.`
  return active > versie
    ? `${naam}. Versie ${versie} gold vanaf ${start}; nu geldt versie ${active}. Wat toen begon, houdt deze regels.`
    : `${naam}. Versie ${versie} gaat gelden vanaf ${start}; nu geldt nog versie ${active}.`
}
