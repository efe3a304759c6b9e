import { useNavigate, useSearch } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import type { Problem } from '../../../api/problem.ts'
import { useApiMutation } from '../../../api/queries.ts'
import { useProfiel } from '../../../profiel/profiel.ts'
import { announce } from '../../../ui/Announcer.tsx'
import { Button, ButtonRow } from '../../../ui/Button.tsx'
import { Form, type FormProblem } from '../../../ui/Form.tsx'
import { Page } from '../../../ui/Page.tsx'
import { Stepper } from '../../../ui/Stepper.tsx'
import { Betrokkenen } from './Betrokkenen.tsx'
import { findProblems, LEEG, problemsOn, type StapProps, stapOf } from './concept.ts'
import { nextStap, previousStap, STAPPEN, type Stap } from './stappen.ts'
import { Nakijken } from './Nakijken.tsx'
import { Personen } from './Personen.tsx'
import { Situatie } from './Situatie.tsx'
import { Waarvoor } from './Waarvoor.tsx'

const STAP_SCHERM = { waarvoor: Waarvoor, situatie: Situatie, personen: Personen, betrokkenen: Betrokkenen } as const

/** One question after another, purpose and ground first. What is typed stays while going back and forth. */
export function NieuweAanmeldingPage() {
  const { stap } = useSearch({ from: '/frame/aanmeldingen/nieuw' })
  const navigate = useNavigate()
  const profiel = useProfiel()
  const [concept, setConcept] = useState(LEEG)
  const [problem, setProblem] = useState<FormProblem | null>(null)
  const go = (next: Stap, shown: FormProblem | null = null) => {
    setProblem(shown)
    void navigate({ to: '/aanmeldingen/nieuw', search: { stap: next } })
  }
  const file = useApiMutation('POST /v1/aanmeldingen', {
    refreshes: ['GET /v1/aanmeldingen'],
    onSuccess: ({ data: { aanmeldingId } }) => {
      announce('Aanmelding verstuurd')
      void navigate({ to: '/aanmeldingen/$aanmeldingId', params: { aanmeldingId } })
    },
  })
  const send = () => file.mutate({ body: concept }, { onError: (refusal) => showAt(refusal, go) })
  const forward = () => {
    const fouten = problemsOn(findProblems(concept, profiel), stap)
    if (fouten.length > 0) return setProblem({ title: 'Dit klopt nog niet', fouten })
    return stap === 'nakijken' ? send() : go(nextStap(stap))
  }
  return (
    <Page key={stap} title={titleOf(stap)} narrow back={{ to: '/aanmeldingen', label: 'Aanmeldingen' }}>
      <div className="rt-stack rt-stack--wide">
        <Stepper label="Stappen van de aanmelding" steps={stepsTo(stap)} />
        <Step
          stap={stap}
          concept={concept}
          problem={problem}
          onChange={(change) => setConcept({ ...concept, ...change })}
          onOpen={go}
          onForward={forward}
        >
          <ButtonRow>
            <Button kind="primary" type="submit" busy={file.isPending}>
              {stap === 'nakijken' ? 'Verstuur de aanmelding' : 'Verder'}
            </Button>
            {stap !== 'waarvoor' && (
              <Button kind="quiet" onClick={() => go(previousStap(stap))}>
                Terug
              </Button>
            )}
          </ButtonRow>
        </Step>
      </div>
    </Page>
  )
}

type StepProps = StapProps & {
  readonly stap: Stap
  readonly problem: FormProblem | null
  readonly onOpen: (stap: Stap) => void
  readonly onForward: () => void
  readonly children: ReactNode
}

/** The persons have a form of their own inside, so there the buttons stand in a second one. */
function Step({ stap, concept, problem, onChange, onOpen, onForward, children }: StepProps) {
  if (stap === 'nakijken')
    return (
      <Form problem={problem} onSubmit={onForward}>
        <Nakijken concept={concept} onOpen={onOpen} />
        {children}
      </Form>
    )
  const Scherm = STAP_SCHERM[stap]
  if (stap === 'personen')
    return (
      <>
        <Scherm concept={concept} onChange={onChange} />
        <Form problem={problem} onSubmit={onForward}>
          {children}
        </Form>
      </>
    )
  return (
    <Form problem={problem} onSubmit={onForward}>
      <Scherm concept={concept} onChange={onChange} />
      {children}
    </Form>
  )
}

/** Goes back to the first step with something wrong, and says it there. */
function showAt(refusal: Problem, go: (stap: Stap, problem: FormProblem) => void): void {
  const fouten = refusal.fouten ?? []
  const stap = fouten[0] ? stapOf(fouten[0].veld) : 'nakijken'
  go(stap, refusal)
}

const titleOf = (stap: Stap) => `Aanmelden: ${STAPPEN.find(({ code }) => code === stap)?.label.toLowerCase()}`

function stepsTo(stap: Stap) {
  const now = STAPPEN.findIndex(({ code }) => code === stap)
  return STAPPEN.map(({ label }, place) => ({
    label,
    state: place < now ? ('done' as const) : place === now ? ('current' as const) : ('open' as const),
  }))
}
