import { useSessie } from '../../../api/sessie.ts'
import { Card } from '../../../ui/Card.tsx'
import { Empty } from '../../../ui/Note.tsx'
import { Page } from '../../../ui/Page.tsx'

/** What waits for me today, in all my casussen. */
export function MijnWerkPage() {
  const { persoon } = useSessie()
  return (
    <Page title="Mijn werk" lead={`${persoon.naam}, ${persoon.organisatie.naam}`}>
      <Card title="Wacht op mij">
        <Empty title="Er wacht niets op je.">
          Hier komt wat anderen van je vragen: acties, signalen, uitnodigingen en termijnen uit al je casussen.
        </Empty>
      </Card>
    </Page>
  )
}
