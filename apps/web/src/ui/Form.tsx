import { createContext, type FormEvent, type ReactNode, useContext, useEffect, useRef } from 'react'
import { Icon } from './Icon.tsx'

/** One thing to repair: the name of the field as the server knows it, and what to do. */
export type Fout = { readonly veld: string; readonly melding: string }
/** What a refusal looks like to a form: its sentence, and per field what is wrong. */
export type FormProblem = {
  readonly title: string
  readonly detail?: string
  readonly fouten?: readonly Fout[] | undefined
}

const FoutenContext = createContext<readonly Fout[]>([])

export const fieldId = (name: string) => `veld-${name}`

/** What is wrong with the field of this name in the form around it. */
export const useMelding = (name: string): string | undefined =>
  useContext(FoutenContext).find((fout) => fout.veld === name)?.melding

type Props = {
  readonly onSubmit: (event: FormEvent<HTMLFormElement>) => void
  readonly problem?: FormProblem | null | undefined
  readonly label?: string
  readonly children: ReactNode
}

/** A form whose fields find their own error by name; all problems stand together above it and get focus. */
export function Form({ onSubmit, problem, label, children }: Props) {
  return (
    <FoutenContext value={problem?.fouten ?? []}>
      <form
        className="rt-form"
        noValidate
        aria-label={label}
        onSubmit={(event) => {
          event.preventDefault()
          onSubmit(event)
        }}
      >
        {problem && <FormErrors problem={problem} />}
        {children}
      </form>
    </FoutenContext>
  )
}

/** The summary: every problem at once, each a link to its field. Gets focus when it appears. */
export function FormErrors({ problem }: { readonly problem: FormProblem }) {
  const summary = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (problem) summary.current?.focus()
  }, [problem])
  const fouten = problem.fouten ?? []
  return (
    <div ref={summary} className="rt-note rt-tone-warn" role="alert" tabIndex={-1}>
      <Icon name="warning" />
      <div className="rt-note__body">
        <strong>{fouten.length > 0 ? 'Dit klopt nog niet' : problem.title}</strong>
        {fouten.length === 0 && problem.detail && <p>{problem.detail}</p>}
        {fouten.length > 0 && (
          <ul>
            {fouten.map(({ veld, melding }) => (
              <li key={veld + melding}>
                <a href={`#${fieldId(veld)}`} onClick={(event) => focusField(event, veld)}>
                  {melding}
                </a>
              </li>
            ))}
          </ul>
        )}
      </div>
    </div>
  )
}

function focusField(event: { preventDefault: () => void }, veld: string): void {
  event.preventDefault()
  const field = document.getElementById(fieldId(veld))
  const control = field?.matches('input, select, textarea, button')
    ? field
    : field?.querySelector('input, select, button')
  if (control instanceof HTMLElement) control.focus()
}
