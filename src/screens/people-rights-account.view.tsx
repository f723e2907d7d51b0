import type { Account, Given, SectionKey } from "../domains/access/index.js";
import { type T, useLocale, useT } from "../platform/i18n/index.js";
import { Details } from "../ui/details.js";
import { formatDate } from "../ui/format.js";

type Props = {
  account: Account;
  role: string;
  /** The law behind it: for professionals. */
  sources: boolean;
};

const namesOf = (sections: readonly SectionKey[], t: T) =>
  sections.map((section) => t(`rights.section.${section}`)).join(", ");

/** What one person sees, why and until when, and what not and why not. */
export function AccountWords({ account, role, sources }: Props) {
  const t = useT();
  const { writes, reads, given, missing } = account;
  return (
    <>
      {writes.length > 0 && reads.length + account.hidden.length === 0 ? (
        <p>{t("rights.who.writes-all")}</p>
      ) : (
        <>
          {writes.length > 0 ? (
            <p>{t("rights.who.writes", { sections: namesOf(writes, t) })}</p>
          ) : null}
          {reads.length > 0 ? (
            <p>{t("rights.who.reads", { sections: namesOf(reads, t) })}</p>
          ) : null}
        </>
      )}
      {given.map((one, index) => (
        <p class="ep-hint">
          <WhyAndUntil given={one} role={role} named={index > 0} />
        </p>
      ))}
      {missing.map(({ why, sections }) => (
        <p class="ep-hint">{t(`rights.missing.${why}`, { sections: namesOf(sections, t) })}</p>
      ))}
      {sources ? <Sources account={account} /> : null}
    </>
  );
}

function WhyAndUntil({ given, role, named }: { given: Given; role: string; named: boolean }) {
  const t = useT();
  const locale = useLocale();
  const { ground, endsOn, sections } = given;
  return (
    <>
      {t(`rights.ground.${ground}`, { role })}{" "}
      {named ? `${t("rights.ground.for", { sections: namesOf(sections, t) })} ` : null}
      {endsOn
        ? t("rights.until.date", { date: formatDate(endsOn, locale) })
        : t("rights.until.seat")}
    </>
  );
}

function Sources({ account }: { account: Account }) {
  const t = useT();
  const because = account.because.filter(({ refused, source }) => refused === null && source);
  const groups = Map.groupBy(because, ({ source }) => source);
  if (groups.size === 0) return null;
  return (
    <Details summary={t("rights.sources")}>
      <ul class="ep-list">
        {[...groups].map(([source, some]) => (
          <li>
            {namesOf([...new Set(some.map(({ section }) => section))], t)}: {source}
          </li>
        ))}
      </ul>
    </Details>
  );
}
