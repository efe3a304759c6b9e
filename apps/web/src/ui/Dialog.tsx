import { type ReactNode, useEffect, useId, useRef } from 'react'
import { IconButton } from './Button.tsx'

type Props = {
  readonly title: string
  readonly open: boolean
  readonly onClose: () => void
  readonly wide?: boolean
  readonly children: ReactNode
}

/** The platform's own dialog: holds focus, closes on Escape, gives focus back. Only where a panel cannot do. */
export function Dialog({ title, open, onClose, wide = false, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  useEffect(() => {
    if (open && !dialog.current?.open) dialog.current?.showModal()
    if (!open && dialog.current?.open) dialog.current.close()
  }, [open])
  return (
    <dialog
      ref={dialog}
      className={wide ? 'rt-dialog rt-dialog--wide' : 'rt-dialog'}
      aria-labelledby={id}
      onClose={onClose}
    >
      {open && (
        <>
          <div className="rt-dialog__head">
            <h2 id={id}>{title}</h2>
            <IconButton icon="close" label="Sluiten" onClick={onClose} />
          </div>
          <div className="rt-dialog__body">{children}</div>
        </>
      )}
    </dialog>
  )
}
