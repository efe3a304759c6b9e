import type { AanmeldingStatus as Code } from '@regietafel/domain/casus/aanmelding.ts'
import type { IconName } from '../ui/Icon.tsx'
import { Status, type Tone } from '../ui/Status.tsx'

const LOOK: Record<Code, { readonly word: string; readonly tone: Tone; readonly icon: IconName }> = {
  ontvangen: { word: 'wacht op besluit', tone: 'neutral', icon: 'clock' },
  aangenomen: { word: 'casus geworden', tone: 'good', icon: 'check-circle' },
  consultatie: { word: 'consultatie', tone: 'neutral', icon: 'chat' },
  verwezen: { word: 'verwezen', tone: 'neutral', icon: 'leave' },
}

/** How an aanmelding stands. */
export function AanmeldingStatus({ status }: { readonly status: Code }) {
  const { word, ...look } = LOOK[status]
  return <Status {...look}>{word}</Status>
}
