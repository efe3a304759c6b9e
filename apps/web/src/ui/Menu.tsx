import { type ReactNode, useEffect, useId, useRef, useState } from 'react'

type Props = {
  /** Draws the button; give it these attributes. */
  readonly trigger: (attributes: TriggerAttributes) => ReactNode
  readonly className?: string
  readonly children: ReactNode
}
type TriggerAttributes = { 'aria-expanded': boolean; 'aria-controls': string; onClick: () => void }

/** A panel under a button, for a handful of links and buttons. Closes on Escape, on a press outside and after a choice. */
export function Menu({ trigger, className = '', children }: Props) {
  const [open, setOpen] = useState(false)
  const box = useRef<HTMLDivElement>(null)
  const id = useId()
  useEffect(() => {
    if (!open) return
    const onPointer = (event: Event) => {
      if (event.target instanceof Node && !box.current?.contains(event.target)) setOpen(false)
    }
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      setOpen(false)
      box.current?.querySelector<HTMLElement>('[aria-expanded]')?.focus()
    }
    document.addEventListener('pointerdown', onPointer)
    document.addEventListener('keydown', onKey)
    return () => {
      document.removeEventListener('pointerdown', onPointer)
      document.removeEventListener('keydown', onKey)
    }
  }, [open])
  const leave = (target: EventTarget | null) => {
    if (target instanceof Node && !box.current?.contains(target)) setOpen(false)
  }
  return (
    <div
      ref={box}
      className={`rt-menu ${className}`}
      onBlur={(event) => event.relatedTarget && leave(event.relatedTarget)}
    >
      {trigger({ 'aria-expanded': open, 'aria-controls': id, onClick: () => setOpen(!open) })}
      <div id={id} className="rt-menu__panel" hidden={!open}>
        {children}
      </div>
    </div>
  )
}
