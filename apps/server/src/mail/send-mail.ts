import { mkdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createTransport, type SendMailOptions } from 'nodemailer'
import type { Mail } from './mail-data.ts'
import { toMailError } from './mail-error.ts'

/** Where mail goes: an SMTP server, or in a trial a folder with a file per mail. */
export type MailSettings = { smtpUrl: string | undefined; folder: string }
export type MailTransport = {
  /**
   * Send one mail. The Message-ID follows from the job, so a second try after an unclear end is the same mail and not
   * another one (SYS-05).
   * @throws {MailError} `temporary`: try again later; `permanent`: this mail will never arrive, mark it
   */
  send(mail: Mail, jobId: string): Promise<void>
  /** Let go of the connection. */
  close(): void
}

/** SMTP when `SMTP_URL` is set, else `.eml` files in a folder. */
export const createMailTransport = (settings: MailSettings): MailTransport =>
  settings.smtpUrl ? createSmtpTransport(settings.smtpUrl) : createFolderTransport(settings.folder)

function toMessage(mail: Mail, jobId: string): SendMailOptions {
  const { agenda } = mail
  return {
    from: { name: mail.van.naam, address: mail.van.adres },
    to: { name: '', address: mail.aan },
    subject: mail.onderwerp,
    text: mail.tekst,
    html: mail.html,
    messageId: `<${jobId}@${mail.van.adres.split('@').at(-1) ?? 'regietafel'}>`,
    headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'OOF, AutoReply' },
    // As an alternative and not as `icalEvent`: that one adds the same again as an attachment.
    alternatives: agenda
      ? [{ contentType: `text/calendar; charset=utf-8; method=${agenda.methode}`, content: agenda.inhoud }]
      : [],
    disableFileAccess: true,
    disableUrlAccess: true,
  }
}

function createSmtpTransport(smtpUrl: string): MailTransport {
  const wait = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 }
  const transport = createTransport({ url: smtpUrl, ...wait })
  return {
    async send(mail, jobId) {
      await transport.sendMail(toMessage(mail, jobId)).catch((error: unknown) => {
        throw toMailError(error)
      })
    },
    close: () => transport.close(),
  }
}

function createFolderTransport(folder: string): MailTransport {
  const transport = createTransport({ streamTransport: true, buffer: true, newline: 'windows' })
  return {
    async send(mail, jobId) {
      try {
        const { message } = await transport.sendMail(toMessage(mail, jobId))
        await mkdir(folder, { recursive: true })
        // Written beside and then renamed: a reader never finds half a mail.
        await writeFile(join(folder, `${jobId}.part`), message)
        await rename(join(folder, `${jobId}.part`), join(folder, `${jobId}.eml`))
      } catch (error) {
        throw toMailError(error)
      }
    },
    close: () => transport.close(),
  }
}
