import { useLocale, useT } from "../platform/i18n/index.js";
import type { OutboxMail } from "../platform/mail/outbox.js";
import { EmptyState } from "../ui/empty-state.js";
import { formatDateTime } from "../ui/format.js";
import { Page } from "../ui/page.js";
import { Section } from "../ui/section.js";
import { Status } from "../ui/status.js";

export function OutboxPage({ mails }: { mails: readonly OutboxMail[] }) {
  const t = useT();
  return (
    <Page title={t("demo.outbox.title")} intro={t("demo.outbox.intro")}>
      {mails.length === 0 ? (
        <EmptyState title={t("demo.outbox.none")}>
          <p>{t("demo.outbox.none-why")}</p>
        </EmptyState>
      ) : null}
      {mails.map((mail) => (
        <OneMail mail={mail} />
      ))}
    </Page>
  );
}

function OneMail({ mail }: { mail: OutboxMail }) {
  const t = useT();
  const locale = useLocale();
  const said = mail.body.split("\n\n").slice(1);
  return (
    <Section
      title={mail.subject}
      aside={
        <Status tone={mail.sentAt ? "done" : "waiting"}>
          {t(mail.sentAt ? "demo.outbox.sent" : "demo.outbox.not-sent")}
        </Status>
      }
    >
      <p class="ep-hint">
        {t("demo.outbox.to", { to: mail.to })}, {formatDateTime(mail.createdAt, locale)}
      </p>
      {said.map((paragraph) => (
        <p>{paragraph}</p>
      ))}
      <p>
        <a class="utrecht-link utrecht-link--html-a" href={mail.link}>
          {t("demo.outbox.open")}
        </a>
      </p>
    </Section>
  );
}
