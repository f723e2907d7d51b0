import { shortNumber } from "../domains/objections/index.js";
import { type Destruction, type Hold, holdGrounds, type Kept } from "../domains/rights/index.js";
import type { FormState } from "../platform/http/form-state.js";
import type { SignedInRequest } from "../platform/http/route.js";
import { type T, useLocale, useT } from "../platform/i18n/index.js";
import { type LocalDate, todayIn } from "../shared/local-date.js";
import { DeedButton } from "../ui/button.js";
import { ConfirmDeed } from "../ui/confirm-deed.js";
import { DateText } from "../ui/date-text.js";
import { EmptyState } from "../ui/empty-state.js";
import { ButtonLink, Form, Radios, Select, TextArea } from "../ui/form.js";
import { formatDate } from "../ui/format.js";
import { Notice } from "../ui/notice.js";
import { Page } from "../ui/page.js";
import { Section } from "../ui/section.js";
import { Status } from "../ui/status.js";
import { Table } from "../ui/table.js";
import { retentionHref } from "./retention.hrefs.js";
import type { ChosenKept, RetentionModel } from "./retention.types.js";
import { RulesPart } from "./retention-rules.view.js";

type Props = { model: RetentionModel; request: SignedInRequest };

const sectionsOf = ({ sections }: Pick<Kept, "sections">, t: T) =>
  sections.map((section) => t(`rights.section.${section}`)).join(", ");

const isDue = ({ dueOn }: Kept, today: LocalDate) => dueOn <= today;

const crumbs = (t: T) => [{ href: "/privacy", label: t("privacy.title") }];

/** By number and never by name: what must go, what is held, what went, and by which rules. */
export function RetentionPage({ model, request }: Props) {
  const t = useT();
  return (
    <Page title={t("retention.title")} intro={t("retention.intro")} crumbs={crumbs(t)} wide>
      <KeptTable kept={model.kept} today={request.today} />
      <HoldsPart holds={model.holds} />
      <DonePart destructions={model.destructions} />
      <RulesPart rules={model.rules} />
    </Page>
  );
}

export function KeptTable({ kept, today }: { kept: readonly Kept[]; today: LocalDate }) {
  const t = useT();
  if (kept.length === 0) {
    return <EmptyState title={t("retention.none")}>{t("retention.intro")}</EmptyState>;
  }
  return (
    <Table
      caption={t("retention.caption")}
      rows={kept}
      count={t("retention.due-count", { count: kept.filter((one) => isDue(one, today)).length })}
      columns={[
        {
          header: t("retention.case"),
          rowHeader: true,
          cell: (one) => shortNumber(one.dossierId),
        },
        { header: t("retention.parts"), cell: (one) => sectionsOf(one, t) },
        { header: t("retention.closed"), cell: ({ startedOn }) => <DateText date={startedOn} /> },
        { header: t("retention.due"), cell: ({ dueOn }) => <DateText date={dueOn} /> },
        { header: t("retention.state"), cell: (one) => <State one={one} today={today} /> },
      ]}
    />
  );
}

function State({ one, today }: { one: Kept; today: LocalDate }) {
  const t = useT();
  if (one.held) return <Status tone="waiting">{t(`retention.held.${one.held}`)}</Status>;
  if (!isDue(one, today)) return <Status tone="none">{t("retention.state.later")}</Status>;
  const { dossierId, organisationId, ruleId } = one;
  const query = new URLSearchParams({
    ...{ dossier: dossierId, organisatie: organisationId, regel: ruleId },
  });
  return (
    <>
      <Status tone="attention">{t("retention.state.due")}</Status>{" "}
      <a
        class="utrecht-link utrecht-link--html-a"
        href={`${retentionHref("/vernietigen")}?${query.toString()}`}
      >
        {t("retention.look")}
        <span class="ep-visually-hidden">
          : {shortNumber(dossierId)}, {sectionsOf(one, t)}
        </span>
      </a>
    </>
  );
}

function HoldsPart({ holds }: { holds: readonly Hold[] }) {
  const t = useT();
  const locale = useLocale();
  return (
    <Section
      title={t("retention.holds")}
      aside={
        <ButtonLink href={retentionHref("/vasthouden")} variant="secondary">
          {t("retention.hold-new")}
        </ButtonLink>
      }
    >
      {holds.length === 0 ? <p>{t("retention.holds-none")}</p> : null}
      {holds.map(({ id, dossierId, ground, reason, placedAt }) => (
        <>
          <p>
            <strong>{shortNumber(dossierId)}</strong>: {t(`retention.ground.${ground}`)}, {reason} (
            {formatDate(todayIn(placedAt), locale)})
          </p>
          <DeedButton action={retentionHref("/loslaten")} hidden={{ holdId: id }}>
            {t("retention.hold-end")}
          </DeedButton>
        </>
      ))}
    </Section>
  );
}

function DonePart({ destructions }: { destructions: readonly Destruction[] }) {
  const t = useT();
  const locale = useLocale();
  return (
    <Section title={t("retention.done")}>
      {destructions.length === 0 ? <p>{t("retention.done-none")}</p> : null}
      <ul>
        {destructions.map(({ dossierId, at, byName, counts, source }) => (
          <li>
            {t("retention.done-line", {
              ...{ number: shortNumber(dossierId), date: formatDate(todayIn(at), locale), source },
              name: byName ?? t("correction.somebody"),
              count: Object.values(counts).reduce((sum, count) => sum + count, 0),
            })}
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** What will be gone for good, and why: asked once more before it is done. */
export function DestroyPage({ chosen, request }: { chosen: ChosenKept; request: SignedInRequest }) {
  const t = useT();
  const trail = [...crumbs(t), { href: retentionHref(), label: t("retention.title") }];
  return (
    <Page title={t("retention.confirm-title")} crumbs={trail}>
      {chosen ? <Confirm chosen={chosen} today={request.today} /> : null}
      {chosen ? null : <p>{t("retention.confirm-none")}</p>}
    </Page>
  );
}

function Confirm({ chosen, today }: { chosen: NonNullable<ChosenKept>; today: LocalDate }) {
  const t = useT();
  const { kept, rule } = chosen;
  const { dossierId, organisationId, ruleId } = kept;
  if (kept.held || !isDue(kept, today)) {
    return <Notice kind="warning">{t("retention.confirm-not")}</Notice>;
  }
  return (
    <ConfirmDeed
      action={retentionHref("/vernietigen")}
      title={t("retention.confirm-title")}
      consequence={
        <>
          <p>
            {t("retention.confirm-what", {
              ...{ number: shortNumber(dossierId), sections: sectionsOf(kept, t) },
            })}
          </p>
          <p>{t("retention.confirm-why", { why: rule.why, source: rule.source })}</p>
          <p>{t("retention.confirm-rest")}</p>
        </>
      }
      deed={t("retention.destroy")}
      cancel={{ href: retentionHref(), label: t("retention.back") }}
      hidden={{ dossierId, organisationId, ruleId }}
    />
  );
}

type HoldProps = Props & { form: FormState };

export function HoldPage({ model, form, request }: HoldProps) {
  const t = useT();
  const cases = new Map(
    model.kept.map(({ dossierId, organisationId, organisationName }) => [
      `${dossierId}/${organisationId}`,
      `${shortNumber(dossierId)}, ${organisationName}`,
    ]),
  );
  const grounds = holdGrounds.map((value) => ({ value, label: t(`retention.ground.${value}`) }));
  return (
    <Page
      title={t("retention.hold-new")}
      intro={t("retention.hold-intro")}
      crumbs={[...crumbs(t), { href: retentionHref(), label: t("retention.title") }]}
    >
      <Form
        action={request.path}
        submit={t("retention.hold-submit")}
        cancel={{ href: retentionHref(), label: t("retention.back") }}
        context={form}
        safety
      >
        <Select
          name="kept"
          label={t("retention.hold-case")}
          options={[...cases].map(([value, label]) => ({ value, label }))}
          required
        />
        <Radios name="ground" legend={t("retention.hold-ground")} options={grounds} required />
        <TextArea
          name="reason"
          label={t("retention.hold-reason")}
          help={t("retention.hold-reason-help")}
          rows={3}
          required
        />
      </Form>
    </Page>
  );
}
