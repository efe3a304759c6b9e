import { writeCalendarPart } from './calendar-part.ts'
import { checkNeutral } from './check-neutral.ts'
import type { AgendaDeel, Mail, MailGegevens, MailKader, MailSoort } from './mail-data.ts'
import { MAIL_TEXTS, type MailWords } from './mail-texts.tabel.ts'

/** Which mails carry a part for calendars. */
const CALENDAR_PARTS: { readonly [Soort in MailSoort]?: (gegevens: MailKader & MailGegevens[Soort]) => AgendaDeel } = {
  'overleg-uitnodiging': writeCalendarPart,
}

const FOOTER =
  'In deze mail staan geen namen en geen inhoud. Die leest u na het inloggen. Zet ze ook niet in een antwoord.'

/**
 * Write one mail: plain text, the same as accessible HTML, and for an invitation the part that a calendar reads
 * (COM-05, OVL-09, OVL-43, PRV-24). Nothing from people is in it: only the casus code, moments, the network's words
 * and a link.
 *
 * @param soort which mail
 * @param gegevens what it needs; anything more that the object holds is ignored
 * @throws when the code is not neutral or the link holds more than known words and ids
 */
export function renderMail<Soort extends MailSoort>(soort: Soort, gegevens: MailKader & MailGegevens[Soort]): Mail {
  checkNeutral(gegevens)
  const words = MAIL_TEXTS[soort](gegevens)
  const about = aboutOf(soort, gegevens)
  return {
    van: { naam: gegevens.netwerk.naam, adres: gegevens.netwerk.mailbox },
    aan: gegevens.aan,
    onderwerp: `${about.kort}: ${words.onderwerp}`,
    tekst: writeText(words, gegevens, about),
    html: writeHtml(words, gegevens, about),
    agenda: CALENDAR_PARTS[soort]?.(gegevens) ?? null,
  }
}

/** What a mail is about: a code in the subject, and a sentence; the overview of a day is about no casus. */
type About = { readonly kort: string; readonly zin: string | null }
function aboutOf(soort: MailSoort, { casusCode }: MailKader): About {
  if (soort === 'dagoverzicht') return { kort: 'Regietafel', zin: null }
  if (casusCode === null) return { kort: 'Aanmelding', zin: 'Dit gaat over een aanmelding.' }
  return { kort: casusCode, zin: `Dit gaat over casus ${casusCode}.` }
}

const sender = ({ netwerk }: MailKader) => `Deze mail komt van ${netwerk.naam}.`

function writeText({ alineas, knop }: MailWords, kader: MailKader, { zin }: About): string {
  const lines = ['Goedendag,', ...(zin === null ? [] : [zin]), ...alineas, `${knop}:\n${kader.link}`]
  return `${[...lines, `--\n${sender(kader)} ${FOOTER}`].join('\n\n')}\n`
}

const escape = (text: string) => text.replace(/[&<>"']/g, (sign) => `&#${sign.codePointAt(0)};`)

function writeHtml({ onderwerp, alineas, knop }: MailWords, kader: MailKader, { kort }: About): string {
  const link = 'display:inline-block;background:#1d5163;color:#ffffff;padding:12px 20px;border-radius:4px'
  return `<!doctype html>
<html lang="nl">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escape(onderwerp)}</title></head>
<body style="margin:0;padding:24px;background:#ffffff;color:#1b2a32;font:16px/1.5 'Source Sans 3','Segoe UI',Arial,sans-serif">
<main style="max-width:36em">
<h1 style="font-size:20px;line-height:1.3;margin:0 0 16px">${escape(kort)}: ${escape(onderwerp)}</h1>
${alineas.map((alinea) => `<p style="margin:0 0 12px">${escape(alinea)}</p>`).join('\n')}
<p style="margin:20px 0"><a href="${escape(kader.link)}" style="${link}">${escape(knop)}</a></p>
<p style="margin:24px 0 0;color:#52626b;font-size:14px">${escape(sender(kader))} ${escape(FOOTER)}</p>
</main>
</body>
</html>
`
}
