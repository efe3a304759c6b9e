import { type ReactNode, useEffect, useEffectEvent, useRef } from 'react'
import { Button, ButtonRow } from './Button.tsx'
import { Form, type FormProblem } from './Form.tsx'

type Props = {
  readonly label: string
  readonly submit: string
  readonly problem: FormProblem | null
  readonly busy: boolean
  readonly onSubmit: () => void
  readonly onDone: () => void
  /** What gets focus when it opens, where that is not the first field. */
  readonly focus?: string
  readonly children: ReactNode
}

/** A small form under what it is about: gets focus when it opens, closes on Escape, sends on Ctrl+Enter. */
export function PanelForm({ label, submit, problem, busy, onSubmit, onDone, focus, children }: Props) {
  const box = useRef<HTMLDivElement>(null)
  const close = useEffectEvent(onDone)
  useEffect(() => {
    const panel = box.current
    const first = panel?.querySelector(focus ?? 'input, select, textarea')
    if (first instanceof HTMLElement) first.focus()
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') close()
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) panel?.querySelector('form')?.requestSubmit()
    }
    panel?.addEventListener('keydown', onKey)
    return () => panel?.removeEventListener('keydown', onKey)
  }, [focus])
  return (
    <div className="rt-panel-form" ref={box}>
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
