import { fillProef } from '../proef/fill-proef.ts'
import { VERHALEN } from '../proef/verhalen.ts'
import { openSite, type Site } from './site.ts'

/** The people of the trial: without any casus on a clock that shows `start`, or (null) with every story, today. */
export async function openTrialSite(webFolder: string, start: string | null): Promise<Site> {
  const site = await openSite(webFolder, start ?? new Date().toISOString())
  await fillProef(site.server.store, site.server.now(), start === null ? VERHALEN : {})
  return site
}
