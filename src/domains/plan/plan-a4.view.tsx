import type { SignedInRequest } from "../../platform/http/route.js";
import { useLocale, useT } from "../../platform/i18n/index.js";
import { Notice } from "../../ui/notice.js";
import { Quote } from "../../ui/quote.js";
import { Columns, Section } from "../../ui/section.js";
import { SummaryList } from "../../ui/summary-list.js";
import { Table } from "../../ui/table.js";
import { type DossierHeader, DossierPage, useVoice } from "../dossier/index.js";
import { type Item, printedPlan } from "./plan-a4.printed.js";
import type { PlanA4, PlanA4Fit } from "./plan-a4.types.js";
import { planHref } from "./plan.hrefs.js";
import type { Plan } from "./plan.types.js";
import { pdfHref } from "./proposal.hrefs.js";

export type PlanA4PageModel = {
  dossier: DossierHeader;
  shown: { plan: Plan; a4: PlanA4; fits: PlanA4Fit | undefined } | undefined;
};

type Props = { model: PlanA4PageModel; request: SignedInRequest };

/** The A4 on a screen: the same words in the same order as on paper. */
export function PlanA4Page({ model, request }: Props) {
  const t = useVoice({ dossier: model.dossier, request });
  const { dossier, shown } = model;
  const name = dossier.givenName;
  return (
    <DossierPage
      dossier={dossier}
      request={request}
      title={t("a4.title", { name })}
      intro={t("a4.intro")}
      crumbs={[{ href: planHref(dossier.id), label: t("dossier.nav.plan") }]}
      wide
    >
      {shown ? <Paper dossierId={dossier.id} shown={shown} /> : <p>{t("a4.none")}</p>}
    </DossierPage>
  );
}

type PaperProps = { dossierId: string; shown: NonNullable<PlanA4PageModel["shown"]> };

function Paper({ dossierId, shown }: PaperProps) {
  const t = useT();
  const { plan, a4, fits } = shown;
  const place = { dossierId, planId: plan.id };
  return (
    <>
      <p class="ep-statuses">
        <a class="utrecht-link utrecht-link--html-a" href={pdfHref(place, "nl")}>
          {t("version.pdf")}
        </a>
        <a class="utrecht-link utrecht-link--html-a" href={pdfHref(place, "en")}>
          {t("version.pdf-en")}
        </a>
      </p>
      {fits === "two-pages" ? (
        <Notice kind="warning" title={t("a4.two-pages")}>
          {t("a4.two-pages-why")}
        </Notice>
      ) : null}
      <PlanOnScreen a4={a4} />
    </>
  );
}

function PlanOnScreen({ a4 }: { a4: PlanA4 }) {
  const locale = useLocale();
  const plan = printedPlan(a4, locale);
  const voices = [...plan.voices.child, ...plan.voices.others];
  return (
    <article class="ep-a4">
      <p>
        <strong>{plan.status.word}</strong>
        {[plan.child, plan.number, plan.period].filter(Boolean).map((fact) => ` · ${fact}`)}
      </p>
      <Section title={plan.towards.heading}>
        <p class="ep-lead">{plan.towards.text}</p>
      </Section>
      {voices.length > 0 ? (
        <Section title={plan.voices.heading}>
          {voices.map(({ words, name }) => (
            <Quote text={words} source={name} />
          ))}
        </Section>
      ) : null}
      {plan.why.text ? (
        <Section title={plan.why.heading}>
          <p>{plan.why.text}</p>
        </Section>
      ) : null}
      <Items heading={plan.outlook.heading} items={plan.outlook.items} />
      <Goals goals={plan.goals} child={a4.child.givenName} />
      <Activities activities={plan.activities} />
      <Rest plan={plan} />
    </article>
  );
}

type Printed = ReturnType<typeof printedPlan>;

function Goals({ goals, child }: { goals: Printed["goals"]; child: string }) {
  return (
    <Section title={goals.heading}>
      {goals.list.map((goal) => (
        <>
          <h3>{goal.title}</h3>
          <p class="ep-hint">{goal.domain}</p>
          {goal.childWords ? <Quote text={goal.childWords} source={child} small /> : null}
          <SummaryList
            rows={[
              { term: goal.now.label, value: goal.now.step },
              { term: goal.zero.label, value: goal.zero.text },
            ].filter(({ value }) => value !== "")}
          />
        </>
      ))}
    </Section>
  );
}

function Activities({ activities }: { activities: Printed["activities"] }) {
  const { columns, total } = activities;
  return (
    <Section title={activities.heading}>
      <Table
        caption={activities.heading}
        captionHidden
        columns={[
          { header: columns.what, rowHeader: true, cell: ({ what }) => what },
          { header: columns.who, cell: ({ who }) => who },
          { header: columns.where, cell: ({ where }) => where },
          { header: columns.when, cell: ({ when }) => when },
          { header: columns.hours, numeric: true, cell: ({ hours }) => hours },
          { header: columns.payer, cell: ({ payer }) => payer },
        ]}
        rows={activities.rows}
      />
      <p>
        {total.label}: {total.sides.map(({ label, hours }) => `${label} ${hours}`).join(", ")}
      </p>
    </Section>
  );
}

function Rest({ plan }: { plan: Printed }) {
  const { approach, returning, next, contact, answers } = plan;
  return (
    <>
      <Columns
        main={
          <>
            {approach ? (
              <Section title={approach.heading}>
                {approach.ownWords ? <p>{approach.ownWords}</p> : null}
                <Rows items={[...approach.items, approach.never]} />
              </Section>
            ) : null}
            {returning ? <Items heading={returning.heading} items={returning.items} /> : null}
          </>
        }
        side={
          <>
            <Items heading={next.heading} items={next.items} />
            <Section title={contact.heading}>
              {contact.people.map(({ label, name, organisation, phone }) => (
                <p>
                  <strong>{label}</strong>: {[name, organisation, phone].filter(Boolean).join(", ")}
                </p>
              ))}
            </Section>
          </>
        }
      />
      {answers.lines.length > 0 ? (
        <Section title={answers.heading}>
          <ul>
            {answers.lines.map(({ who, text }) => (
              <li>
                <strong>{who}</strong>: {text}
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
      <p class="ep-hint">{plan.footer}</p>
    </>
  );
}

function Items({ heading, items }: { heading: string; items: Item[] }) {
  if (items.length === 0) return null;
  return (
    <Section title={heading}>
      <Rows items={items} />
    </Section>
  );
}

function Rows({ items }: { items: Item[] }) {
  return <SummaryList rows={items.map(({ label, text }) => ({ term: label, value: text }))} />;
}
