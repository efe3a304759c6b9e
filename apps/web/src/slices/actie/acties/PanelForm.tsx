import { type ReactNode, useEffect, useRef } from 'react'
import { Button, ButtonRow } from '../../../ui/Button.tsx'
import { Form, type FormProblem } from '../../../ui/Form.tsx'

type Props = {
  readonly label: string
  readonly submit: string
  readonly problem: FormProblem | null
  readonly busy: boolean
  readonly onSubmit: () => void
  readonly onDone: () => void
  readonly children: ReactNode
}

/** A small form under what it is about: gets focus when it opens, closes on Escape. */
export function PanelForm({ label, submit, problem, busy, onSubmit, onDone, children }: Props) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const field = box.current?.querySelector('input, select, textarea')
    if (field instanceof HTMLElement) field.focus()
  }, [])
  return (
    <div className="rt-panel-form" ref={box} onKeyDown={(event) => event.key === 'Escape' && onDone()}>
      <Form label={label} problem={problem} onSubmit={onSubmit}>
        {children}
        <ButtonRow>
          <Button kind="primary" type="submit" busy={busy}>
            {submit}
          </Button>
          <Button kind="quiet" onClick={onDone}>
            Annuleer
          </Button>
        </ButtonRow>
      </Form>
    </div>
  )
}
