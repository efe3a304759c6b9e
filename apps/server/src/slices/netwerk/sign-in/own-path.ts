/** The page someone asked for, if it is one of ours; else the first page. No address of elsewhere gets through. */
export function ownPath(asked: unknown): string {
  if (typeof asked !== 'string' || asked.length > 500 || !/^\/(?![/\\])[\w/.~%?&=,+:-]*$/.test(asked)) return '/'
  return asked.startsWith('/v1/') || asked.startsWith('/aanmelden') ? '/' : asked
}
