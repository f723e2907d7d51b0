import { useLocale, useT } from "../../platform/i18n/index.js";
import { ButtonLink, DeedButton } from "../../ui/button.js";
import { formatDateShort } from "../../ui/format.js";
import { Notice } from "../../ui/notice.js";
import { Quote } from "../../ui/quote.js";
import { Section } from "../../ui/section.js";
import { Status } from "../../ui/status.js";
import { type Column, Table } from "../../ui/table.js";
import { isApproved } from "./approval.rules.js";
import { LawNote } from "./law.view.js";
import type { AskedRow, ProposalPanelModel } from "./proposal.panel.js";
import {
  a4Href,
  answerHref,
  confirmHref,
  extendHref,
  inForceDeedHref,
  mendHref,
  newVersionHref,
  paperHref,
  proposeHref,
  takeBackHref,
  versionsHref,
} from "./proposal.hrefs.js";
import type { MissingItem } from "./proposal.types.js";

type Props = { panel: ProposalPanelModel };
const placeOf = ({ dossier, plan }: ProposalPanelModel) => ({
  dossierId: dossier.id,
  planId: plan.id,
});

/** How this version stands: what it misses, who said what, and what can be done now. */
export function ProposalPanel({ panel }: Props) {
  const t = useT();
  const { status } = panel.plan;
  return (
    <Section title={t("proposal.title")} id="stand">
      <MyAnswer panel={panel} />
      {status === "draft" && panel.mayWrite ? <DraftPart panel={panel} /> : null}
      {status === "proposed" ? <ProposedPart panel={panel} /> : null}
      {status === "agreed" ? <AgreedPart panel={panel} /> : null}
      {status === "in-force" && panel.mayWrite ? <InForcePart panel={panel} /> : null}
      <p>
        <a class="utrecht-link utrecht-link--html-a" href={a4Href(placeOf(panel))}>
          {t("proposal.a4")}
        </a>
        {" · "}
        <a class="utrecht-link utrecht-link--html-a" href={versionsHref(panel.dossier.id)}>
          {t("proposal.versions")}
        </a>
      </p>
    </Section>
  );
}

function MyAnswer({ panel }: Props) {
  const t = useT();
  const open = panel.asked.some(({ mine, given }) => mine && given?.answer === null);
  if (panel.plan.status !== "proposed" || !open) return null;
  return (
    <Notice kind="question" title={t("proposal.my-answer-why")}>
      <ButtonLink href={answerHref(placeOf(panel))}>{t("proposal.my-answer")}</ButtonLink>
    </Notice>
  );
}

function DraftPart({ panel }: Props) {
  const t = useT();
  const complete = !panel.missing.some(({ essential }) => essential);
  return (
    <>
      <MissingList panel={panel} />
      {complete ? (
        <>
          <p>{t("proposal.complete")}</p>
          {panel.leads ? (
            <ButtonLink href={proposeHref(placeOf(panel))}>{t("proposal.propose")}</ButtonLink>
          ) : (
            t("refusal.regie-only")
          )}
        </>
      ) : null}
    </>
  );
}

/** What is missing, each with the page where it is mended and the law behind it. */
export function MissingList({ panel, level = 3 }: Props & { level?: 2 | 3 }) {
  const t = useT();
  const groups = [
    { title: t("proposal.essential"), items: panel.missing.filter((one) => one.essential) },
    { title: t("proposal.worth-knowing"), items: panel.missing.filter((one) => !one.essential) },
  ];
  return (
    <>
      {groups
        .filter(({ items }) => items.length > 0)
        .map(({ title, items }) => (
          <Section title={title} level={level}>
            <ul class="ep-tasks">
              {items.map((item) => (
                <MissingLine item={item} panel={panel} />
              ))}
            </ul>
          </Section>
        ))}
    </>
  );
}

function MissingLine({ item, panel }: Props & { item: MissingItem }) {
  const t = useT();
  const { code, essential, names, ruleId, where } = item;
  return (
    <li class="ep-tasks__item ep-tasks__item--link">
      <div class="ep-tasks__what">
        <a
          class="utrecht-link utrecht-link--html-a ep-tasks__link"
          href={mendHref(where, placeOf(panel))}
        >
          {t(`proposal.missing.${code}`)}
        </a>
        {names.length > 0 ? (
          <div class="ep-hint">{t("proposal.about", { names: names.join("; ") })}</div>
        ) : null}
        <LawNote ruleId={ruleId} sector={panel.dossier.sector} />
      </div>
      <Status tone={essential ? "attention" : "waiting"}>
        {t(essential ? "proposal.needed" : "proposal.notice")}
      </Status>
    </li>
  );
}

function ProposedPart({ panel }: Props) {
  const t = useT();
  const place = placeOf(panel);
  const given = panel.asked.filter((row) => (row.given?.answer ?? null) !== null).length;
  const answers = panel.asked.map((row) => ({
    decides: row.decides,
    answer: row.given?.answer ?? null,
  }));
  const ready = isApproved(answers);
  return (
    <>
      <p>
        {ready
          ? t("proposal.all-said-yes")
          : t("proposal.waiting", { given, asked: panel.asked.length })}
      </p>
      <AskedTable panel={panel} caption={t("proposal.answers")} />
      {panel.leads ? (
        <div class="ep-form__deeds">
          {ready ? (
            <DeedButton action={confirmHref(place)} variant="primary">
              {t("proposal.confirm")}
            </DeedButton>
          ) : null}
          <ButtonLink href={takeBackHref(place)} variant="secondary">
            {t("proposal.take-back")}
          </ButtonLink>
        </div>
      ) : null}
    </>
  );
}

function AgreedPart({ panel }: Props) {
  const t = useT();
  return (
    <>
      <AskedTable panel={panel} caption={t("proposal.answers")} />
      {panel.leads ? (
        <>
          <p>{t("proposal.agreed-why")}</p>
          <DeedButton action={inForceDeedHref(placeOf(panel))} variant="primary">
            {t("proposal.bring-into-force")}
          </DeedButton>
        </>
      ) : null}
    </>
  );
}

function InForcePart({ panel }: Props) {
  const t = useT();
  const place = placeOf(panel);
  return (
    <>
      <p>{t("proposal.new-version-why")}</p>
      <div class="ep-form__deeds">
        <DeedButton action={newVersionHref(place)}>{t("proposal.new-version")}</DeedButton>
        <ButtonLink href={extendHref(place)} variant="secondary">
          {t("proposal.extend")}
        </ButtonLink>
      </div>
    </>
  );
}

/** Who is asked what, why, and what they said, in their own words. */
export function AskedTable({ panel, caption }: Props & { caption: string }) {
  const t = useT();
  const columns: Column<AskedRow>[] = [
    { header: t("proposal.column.who"), rowHeader: true, cell: (row) => <Who row={row} /> },
    { header: t("proposal.column.part"), cell: ({ part }) => t(`proposal.part.${part}`) },
    {
      header: t("proposal.column.why"),
      cell: (row) => (
        <>
          {t(row.decides ? "proposal.decides" : "proposal.asked-only")}
          <LawNote ruleId={row.ruleId} sector={panel.dossier.sector} />
        </>
      ),
    },
  ];
  if (panel.plan.status !== "draft") {
    columns.push({
      header: t("proposal.column.answer"),
      cell: (row) => <AnswerCell row={row} panel={panel} />,
    });
  }
  return <Table caption={caption} columns={columns} rows={panel.asked} />;
}

function Who({ row }: { row: AskedRow }) {
  const t = useT();
  const { name, relation, organisation } = row.person;
  const as = relation ? t(`plan.relation.${relation}`) : organisation;
  return (
    <>
      {name}
      {as ? <span class="ep-hint">, {as}</span> : null}
    </>
  );
}

function AnswerCell({ row, panel }: Props & { row: AskedRow }) {
  const t = useT();
  const locale = useLocale();
  const { given, person } = row;
  if (!given?.answer) return <NoAnswer row={row} panel={panel} />;
  const date = given.answeredOn === null ? "" : formatDateShort(given.answeredOn, locale);
  const onPaper = given.via === "paper";
  return (
    <>
      <Status tone={given.answer === "agreed" ? "done" : "attention"}>
        {t(`proposal.answer.${given.answer}`)}
      </Status>{" "}
      {t(onPaper ? "proposal.answer.on-paper" : "proposal.answer.on", { date })}
      {given.reason === null ? null : <Quote text={given.reason} source={person.name} small />}
      {onPaper && panel.leads ? (
        <p>
          <a
            class="utrecht-link utrecht-link--html-a"
            href={`${paperHref(placeOf(panel), given.id)}/bestand`}
          >
            {t("proposal.see-paper")}
          </a>
        </p>
      ) : null}
    </>
  );
}

function NoAnswer({ row: { given, person, part }, panel }: Props & { row: AskedRow }) {
  const t = useT();
  const about = { name: person.name, part: t(`proposal.part.${part}`) };
  return (
    <>
      <Status tone="waiting">{t("proposal.answer.none")}</Status>
      {given && panel.leads && panel.plan.status === "proposed" ? (
        <p>
          <a class="utrecht-link utrecht-link--html-a" href={paperHref(placeOf(panel), given.id)}>
            {t("proposal.paper")}
            <span class="ep-visually-hidden"> {t("proposal.paper-of", about)}</span>
          </a>
        </p>
      ) : null}
    </>
  );
}
