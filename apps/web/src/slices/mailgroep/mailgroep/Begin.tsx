import type { Mailgroep } from '@regietafel/contract/mailgroep.contract.ts'
import { useApiMutation } from '../../../api/queries.ts'
import { useTerm } from '../../../profiel/profiel.ts'
import { announce } from '../../../ui/Announcer.tsx'
import { Button } from '../../../ui/Button.tsx'
import { Card } from '../../../ui/Card.tsx'
import { FormErrors } from '../../../ui/Form.tsx'
import { Empty } from '../../../ui/Note.tsx'

type Props = { readonly casusId: string; readonly stand: Mailgroep['stand']; readonly isProces: boolean }

/** No mailgroep yet: why not, and the first step for who may take it (COM-01, NET-33). */
export function Begin({ casusId, stand, isProces }: Props) {
  const overleg = useTerm('overleg')
  const proces = useTerm('proces')
  const create = useApiMutation('POST /v1/casussen/{casusId}/mailgroep', {
    refreshes: ['GET /v1/casussen/{casusId}/mailgroep', 'GET /v1/mailgroepen'],
    onSuccess: () => announce('De mailgroep is gemaakt'),
  })
  const command = stand === 'te-maken' && isProces && (
    <Button
      kind="primary"
      icon="mail"
      busy={create.isPending}
      onClick={() => create.mutate({ params: { casusId }, body: undefined })}
    >
      Maak de mailgroep
    </Button>
  )
  const words = {
    'niet-in-dit-netwerk': 'Jullie netwerk werkt zonder mailgroep. Terugkoppeling staat in de tijdlijn van de casus.',
    'te-vroeg': `De mailgroep komt na het eerste ${overleg.enkelvoud}. Rond dat eerst af.`,
    'te-maken': isProces
      ? 'Iedereen die nu meedoet, wordt lid. Wie later meedoet, leest vanaf dat moment mee.'
      : `De ${proces.enkelvoud} maakt de mailgroep.`,
    open: '',
    gearchiveerd: '',
  }[stand]
  return (
    <Card>
      {create.error && <FormErrors problem={create.error} />}
      <Empty title="Deze casus heeft nog geen mailgroep" {...(command && { command })}>
        {words}
      </Empty>
    </Card>
  )
}
