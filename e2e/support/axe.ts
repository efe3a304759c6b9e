import assert from 'node:assert/strict'
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'

/** Every success criterion up to WCAG 2.2 level AA that a machine can judge. */
const WCAG_22_AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

type Violation = Awaited<ReturnType<AxeBuilder['analyze']>>['violations'][number]

const describe = ({ id, help, nodes }: Violation) =>
  [`${id}: ${help}`, ...nodes.map((node) => `    ${node.target.join(' ')}  ${node.html.slice(0, 120)}`)].join('\n')

/** Fails with every barrier on the page as it stands now: which rule, and which elements. */
export async function assertAccessible(page: Page): Promise<void> {
  const { violations, passes } = await new AxeBuilder({ page }).withTags(WCAG_22_AA).analyze()
  assert.ok(passes.length > 0, `axe judged nothing on ${page.url()}`)
  assert.ok(violations.length === 0, `${page.url()}\n${violations.map(describe).join('\n')}`)
}
