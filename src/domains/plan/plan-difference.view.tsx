import type { SignedInRequest } from "../../platform/http/route.js";
import { useT } from "../../platform/i18n/index.js";
import { diffWords } from "../../shared/text-diff.js";
import { Section } from "../../ui/section.js";
import { Status, type Tone } from "../../ui/status.js";
import { type DossierHeader, DossierPage } from "../dossier/index.js";
import type { FieldDifference, ItemDifference, PartDifference } from "./plan-difference.types.js";
import { planHref } from "./plan.hrefs.js";
import { readVersionHref, versionsHref } from "./proposal.hrefs.js";
import type { Plan } from "./plan.types.js";

export type DifferencePageModel = {
  dossier: DossierHeader;
  plan: Plan;
  former: Plan | undefined;
  parts: PartDifference[];
};

type Props = { model: DifferencePageModel; request: SignedInRequest };

/** What is different from the version before: said in words, marked as such, never by colour alone. */
export function DifferencePage({ model, request }: Props) {
  const t = useT();
  const { dossier, plan, former, parts } = model;
  const number = plan.number;
  const title = former
    ? t("version.difference-title", { number, former: former.number })
    : t("version.title", { number });
  return (
    <DossierPage
      dossier={dossier}
      request={request}
      title={title}
      intro={former ? t("version.difference-intro") : t("version.no-former")}
      crumbs={[
        { href: planHref(dossier.id), label: t("dossier.nav.plan") },
        { href: versionsHref(dossier.id), label: t("version.list-title") },
        {
          href: readVersionHref({ dossierId: dossier.id, planId: plan.id }),
          label: t("version.read", { number }),
        },
      ]}
    >
      {former && parts.length === 0 ? (
        <p>{t("version.no-difference", { former: former.number })}</p>
      ) : null}
      {parts.map((part) => (
        <Section title={part.title} id={part.key}>
          {part.items.map((item) => (
            <Item item={item} />
          ))}
        </Section>
      ))}
    </DossierPage>
  );
}

const marks = {
  added: { tone: "done", text: "version.added" },
  removed: { tone: "none", text: "version.removed" },
  changed: { tone: "busy", text: "version.item-changed" },
} as const satisfies Record<ItemDifference["kind"], { tone: Tone; text: string }>;

function Item({ item }: { item: ItemDifference }) {
  const t = useT();
  const { tone, text } = marks[item.kind];
  return (
    <div class="ep-difference">
      {item.title === undefined ? null : <h3>{item.title}</h3>}
      <p>
        <Status tone={tone}>{t(text)}</Status>
      </p>
      <dl class="ep-summary">
        {item.fields.map((field) => (
          <div class="ep-summary__row">
            <dt>{field.label}</dt>
            <dd class="ep-summary__value">
              <Words field={field} />
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

function Words({ field: { before, after } }: { field: FieldDifference }) {
  const t = useT();
  return (
    <>
      {diffWords(before, after).map(({ kind, text }) => {
        if (kind === "same") return text;
        // A screen reader says nothing of ins and del by itself.
        if (kind === "added") {
          return (
            <ins>
              <span class="ep-visually-hidden">{t("version.word-added")} </span>
              {text}
            </ins>
          );
        }
        return (
          <del>
            <span class="ep-visually-hidden">{t("version.word-removed")} </span>
            {text}
          </del>
        );
      })}
    </>
  );
}
