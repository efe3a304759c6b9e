import { MAX_BIJLAGE_BYTES, MAX_BIJLAGEN } from '@regietafel/domain/mailgroep/bijlage.ts'
import { useRef, useState } from 'react'
import { Button } from '../../../ui/Button.tsx'
import { FieldGroup } from '../../../ui/Field.tsx'
import { bestandsgrootte } from './bestandsgrootte.ts'

/** A file read from the machine, in base64 as it goes over the wire. */
export type GekozenBestand = { readonly naam: string; readonly grootte: number; readonly inhoud: string }
type Props = {
  readonly bijlagen: readonly GekozenBestand[]
  readonly onChange: (bijlagen: readonly GekozenBestand[]) => void
}

const HINT = `Pdf, jpeg of png, tot ${bestandsgrootte(MAX_BIJLAGE_BYTES)}, hooguit ${MAX_BIJLAGEN}. Uit foto’s halen we plaats, tijd en maker weg. In een pdf kan nog staan wie hem maakte.`
const FIELD = { name: 'bijlagen', hint: HINT, optional: true } as const

/** Files to send along; they stay on one's own machine until the bericht is sent (PRV-25). */
export function KiesBijlagen({ bijlagen, onChange }: Props) {
  // The browser's own button speaks the language of the browser.
  const picker = useRef<HTMLInputElement>(null)
  const [tooLarge, setTooLarge] = useState<readonly string[]>([])
  const add = async (files: readonly File[]) => {
    const fits = files.filter(({ size }) => size <= MAX_BIJLAGE_BYTES)
    setTooLarge(files.filter((file) => !fits.includes(file)).map(({ name }) => name))
    onChange([...bijlagen, ...(await Promise.all(fits.map(read)))].slice(0, MAX_BIJLAGEN))
  }
  return (
    <FieldGroup {...FIELD} label="Bestanden">
      <input
        ref={picker}
        type="file"
        multiple
        hidden
        accept=".pdf,.jpg,.jpeg,.png"
        onChange={(event) => {
          void add([...(event.target.files ?? [])])
          // So that the same file can be chosen again after it was taken away.
          event.target.value = ''
        }}
      />
      <span>
        <Button small icon="plus" onClick={() => picker.current?.click()}>
          Kies bestanden
        </Button>
      </span>
      {tooLarge.length > 0 && <p role="alert">{`Te groot om mee te sturen: ${tooLarge.join(', ')}.`}</p>}
      {bijlagen.length > 0 && (
        <ul className="rt-stack rt-stack--tight">
          {bijlagen.map((bijlage) => (
            <li key={bijlage.naam} className="rt-row">
              <span>{`${bijlage.naam} (${bestandsgrootte(bijlage.grootte)})`}</span>
              <Button
                small
                kind="quiet"
                icon="close"
                aria-label={`Haal weg: ${bijlage.naam}`}
                onClick={() => onChange(bijlagen.filter((each) => each !== bijlage))}
              >
                Haal weg
              </Button>
            </li>
          ))}
        </ul>
      )}
    </FieldGroup>
  )
}

const NAME_LENGTH = 200

async function read(file: File): Promise<GekozenBestand> {
  const url = await new Promise<string>((resolve, reject) => {
    const reader = new FileReader()
    reader.addEventListener('load', () => resolve(typeof reader.result === 'string' ? reader.result : ''))
    reader.addEventListener('error', () => reject(new Error('The file could not be read')))
    reader.readAsDataURL(file)
  })
  return { naam: file.name.slice(-NAME_LENGTH), grootte: file.size, inhoud: url.slice(url.indexOf(',') + 1) }
}
