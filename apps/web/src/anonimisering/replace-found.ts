/** The text with a label in every place where something was found; at the beginning of a sentence with a capital. */
export const replaceFound = (text: string, found: string, label: string): string =>
  text.replaceAll(found, (_, offset: number) =>
    /(?:^|[.!?\n]\s*)$/u.test(text.slice(0, offset)) ? label.charAt(0).toUpperCase() + label.slice(1) : label,
  )
