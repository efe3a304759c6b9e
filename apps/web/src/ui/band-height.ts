import { type RefObject, useEffect, useRef } from 'react'

const NAME = '--rt-band-height'

/** Tells the page how high the band is, so that what sticks below it (the head of a table) stays in sight. */
export function useBandHeight(): RefObject<HTMLElement | null> {
  const band = useRef<HTMLElement>(null)
  useEffect(() => {
    const page = document.documentElement.style
    const observer = new ResizeObserver(([entry]) => {
      const height = entry?.borderBoxSize[0]?.blockSize ?? 0
      page.setProperty(NAME, `${Math.floor(height)}px`)
    })
    if (band.current) observer.observe(band.current)
    return () => {
      observer.disconnect()
      page.removeProperty(NAME)
    }
  }, [])
  return band
}
