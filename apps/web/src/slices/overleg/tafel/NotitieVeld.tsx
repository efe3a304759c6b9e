import type { Notitie } from '@regietafel/contract/overleg-values.ts'
import { useQueryClient } from '@tanstack/react-query'
import { useId } from 'react'
import { api } from '../../../api/client.ts'
import { ConflictPanel } from '../../../ui/ConflictPanel.tsx'
import { Icon } from '../../../ui/Icon.tsx'
import { SaveState } from '../../../ui/SaveState.tsx'
import { type Saved, useSavedText } from '../use-saved-text.ts'
import { useTafel } from './tafel-context.ts'

const KEY = 'PATCH /v1/casussen/{casusId}/overleggen/{overlegId}/notities/{notitieId}'
const LIST = 'GET /v1/casussen/{casusId}/overleggen/{overlegId}/notities'

type Props = { readonly notitie: Notitie | undefined; readonly label: string; readonly placeholder?: string }

/** One text of the table: saves itself, shows who types in it, and can be kept out of every document (OVL-29, OVL-32). */
export function NotitieVeld({ notitie, ...rest }: Props) {
  return notitie ? <Veld notitie={notitie} {...rest} /> : null
}

const toSaved = ({ tekst, versie, door, gewijzigdOp }: Notitie): Saved => ({ tekst, versie, door, op: gewijzigdOp })

function Veld({ notitie, label, placeholder }: Props & { readonly notitie: Notitie }) {
  const { params, overleg, presence } = useTafel()
  const cache = useQueryClient()
  const id = useId()
  const { notitieId, alleenMondeling } = notitie
  const put = async (tekst: string, mondeling: boolean, versie: number): Promise<Saved> => {
    const { data } = await api(KEY, {
      params: { ...params, notitieId },
      body: { tekst, alleenMondeling: mondeling },
      ifMatch: `"${versie}"`,
    })
    await cache.invalidateQueries({ queryKey: [LIST] })
    return toSaved(data)
  }
  const { text, setText, state, conflict, resolve } = useSavedText(toSaved(notitie), (tekst, versie) =>
    put(tekst, alleenMondeling, versie),
  )
  const writers = presence.writersIn(notitieId)
  const names = overleg.uitnodigingen.filter(({ persoon }) => writers.includes(persoon.persoonId))
  const closed = overleg.status !== 'lopend'
  return (
    <div className={alleenMondeling ? 'rt-notitie rt-notitie--mondeling' : 'rt-notitie'}>
      <div className="rt-notitie__head">
        <label htmlFor={id}>{label}</label>
        <span className="rt-notitie__state" aria-live="polite">
          {names.length > 0 && (
            <span className="rt-typing">
              <Icon name="edit" />
              {`${names.map(({ persoon }) => persoon.naam).join(' en ')} typt hier`}
            </span>
          )}
          <SaveState state={state} />
        </span>
        <button
          type="button"
          className="rt-notitie__mark"
          aria-pressed={alleenMondeling}
          disabled={closed}
          onClick={() => void put(text, !alleenMondeling, notitie.versie)}
        >
          <Icon name={alleenMondeling ? 'lock' : 'chat'} />
          {alleenMondeling ? 'alleen mondeling, in geen document' : 'alleen mondeling?'}
        </button>
      </div>
      <textarea
        id={id}
        className="utrecht-textarea utrecht-textarea--html-textarea"
        rows={2}
        value={text}
        readOnly={closed}
        placeholder={placeholder}
        onChange={(event) => setText(event.target.value)}
        onFocus={() => presence.enter(notitieId)}
        onBlur={() => presence.leave()}
      />
      {conflict && (
        <ConflictPanel
          label={label}
          mine={conflict.mine}
          theirs={{ text: conflict.theirs.tekst, by: conflict.theirs.door, at: conflict.theirs.op }}
          onChoose={resolve}
        />
      )}
    </div>
  )
}
