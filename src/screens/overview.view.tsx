import type { Missing } from "../domains/access/index.js";
import type { SignedInRequest } from "../platform/http/route.js";
import { type T, useT } from "../platform/i18n/index.js";
import {
  type DossierHeader,
  DossierPage,
  dossierHref,
  MissingParts,
  WhomToCall,
} from "../domains/dossier/index.js";
import { DateText } from "../ui/date-text.js";
import { Notice } from "../ui/notice.js";
import { Quote } from "../ui/quote.js";
import { Columns, Section } from "../ui/section.js";
import { Status } from "../ui/status.js";
import { TaskList } from "../ui/task-list.js";
import { OverviewAgreements } from "./overview-agreements.view.js";
import { OverviewNow } from "./overview-now.view.js";
import { OverviewPeople } from "./overview-people.view.js";
import { OverviewPlanPart } from "./overview-plan.view.js";
import type { Overview } from "./overview.types.js";
import { type Stuck, stuckIn } from "./stuck.rules.js";

export type OverviewModel = { dossier: DossierHeader; overview: Overview; missing: Missing[] };
type Props = { model: OverviewModel; request: SignedInRequest };

/** One screen: where it is now, who does what, what stands still and whose turn it is. */
export function OverviewPage({ model, request }: Props) {
  const { dossier } = model;
  const title = `${dossier.givenName} ${dossier.familyName}`;
  return (
    <DossierPage dossier={dossier} request={request} title={title} nameIsHeading wide>
      <Closed dossier={dossier} />
      <Columns
        main={<Story model={model} request={request} />}
        side={<OverviewPeople dossier={dossier} overview={model.overview} request={request} />}
      />
    </DossierPage>
  );
}

function Closed({ dossier }: { dossier: DossierHeader }) {
  const t = useT();
  if (!dossier.closedOn) return null;
  return (
    <Notice title={t("screens.closed")}>
      <p>
        <DateText date={dossier.closedOn} />
      </p>
    </Notice>
  );
}

function Story({ model, request }: Props) {
  const { dossier, overview } = model;
  const part = { dossier, overview, request };
  return (
    <>
      {overview.childWords ? (
        <Quote
          text={overview.childWords.body}
          source={overview.childWords.speaker}
          date={overview.childWords.saidOn}
        />
      ) : null}
      <StuckPart model={model} request={request} />
      {dossier.rights.school.read ? <OverviewNow {...part} /> : null}
      {dossier.rights.plan.read ? <OverviewPlanPart {...part} /> : null}
      {dossier.rights.agreements.read ? <OverviewAgreements {...part} /> : null}
      <MissingParts dossierId={dossier.id} missing={model.missing} />
    </>
  );
}

function StuckPart({ model, request }: Props) {
  const t = useT();
  const { dossier, overview } = model;
  if (dossier.closedOn) return null;
  const { plan, needs, people } = dossier.rights;
  const readable = { plan: plan.read, needs: needs.read, people: people.read };
  const stuck = stuckIn(overview, readable, request.today);
  return (
    <Section title={t("screens.stuck")}>
      {stuck.length === 0 ? (
        <p>
          <Status tone="done">{t("screens.nothing-stuck")}</Status>
        </p>
      ) : (
        <TaskList tasks={stuck.map((one) => stuckTask(one, dossier.id, t))} />
      )}
      {request.viewer.professional || !people.read ? null : (
        <WhomToCall regisseur={overview.regisseur} deputy={overview.deputy} />
      )}
    </Section>
  );
}

function stuckTask(stuck: Stuck, dossierId: string, t: T) {
  const { key, what = "", whose, mine, date, path } = stuck;
  return {
    title: t(`screens.stuck.${key}`, { what }),
    href: dossierHref(dossierId, path),
    hint: date ? <DateText date={date} /> : undefined,
    status: {
      // A day that is still to come is not late.
      tone: key === "agreement-unanswered" ? ("attention" as const) : ("stuck" as const),
      label: mine
        ? t("screens.stuck.turn-mine")
        : whose === ""
          ? t("screens.stuck.nobody")
          : t("screens.stuck.turn", { whose }),
    },
  };
}
