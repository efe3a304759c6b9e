import { useRef, useState } from 'react'
import { Icon } from './Icon.tsx'
import { useShortcut } from './shortcuts.ts'

/** Search from anywhere with `/`. What is typed never enters the address: it may be someone's name. */
export function SearchBox({ onSearch }: { readonly onSearch: (text: string) => void }) {
  const [text, setText] = useState('')
  const input = useRef<HTMLInputElement>(null)
  useShortcut('/', 'Zoeken', () => input.current?.focus())
  return (
    <search className="rt-frame__search">
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (text.trim()) onSearch(text.trim())
        }}
      >
        <Icon name="search" />
        <input
          ref={input}
          type="search"
          aria-label="Zoeken"
          placeholder="Zoeken"
          autoComplete="off"
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <kbd aria-hidden="true">/</kbd>
      </form>
    </search>
  )
}
