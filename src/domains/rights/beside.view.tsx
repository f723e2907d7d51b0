import { type Child, createContext, useContext } from "hono/jsx";
import type { SectionKey } from "../../platform/events/events.js";
import { useLocale, useT } from "../../platform/i18n/index.js";
import { todayIn } from "../../shared/local-date.js";
import { formatDate } from "../../ui/format.js";
import { Quote } from "../../ui/quote.js";
import { Section } from "../../ui/section.js";
import { Tombstone } from "../../ui/tombstone.js";
import type { Beside, RecordKind } from "./rights.types.js";

const BesideContext = createContext<Beside | undefined>(undefined);

/** Makes what stands beside the records known to every row on the page. */
export function WithBeside({ beside, children }: { beside: Beside; children: Child }) {
  return <BesideContext.Provider value={beside}>{children}</BesideContext.Provider>;
}

type RecordProps = { id: string; section: SectionKey; name: string };

/** Beside one record: what the family says about it, and what a reader can do when it is not right. */
export function BesideRecord({ id, section, name }: RecordProps) {
  const t = useT();
  const beside = useContext(BesideContext);
  if (!beside) return null;
  const asked = beside.corrections.filter(({ subjectId }) => subjectId === id);
  return (
    <>
      <Remarks beside={beside} section={section} subjectId={id} />
      {asked.map((one) => (
        <p class="ep-hint">
          <a
            class="utrecht-link utrecht-link--html-a"
            href={`/dossiers/${beside.dossierId}/klopt-niet/${one.id}`}
          >
            {t(`correction.beside.${one.status}`)}
          </a>
        </p>
      ))}
      <Deeds beside={beside} id={id} section={section} name={name} />
    </>
  );
}

function Deeds({ beside, id, section, name }: RecordProps & { beside: Beside }) {
  const t = useT();
  const about = <span class="ep-visually-hidden">: {name.slice(0, 60)}</span>;
  const deeds = [
    beside.mayAsk.includes(section) && {
      href: `/dossiers/${beside.dossierId}/klopt-niet/over/${id}`,
      label: t("correction.link"),
    },
    beside.mayMark.has(id) && {
      href: `/dossiers/${beside.dossierId}/per-vergissing/${id}`,
      label: t("mistake.link"),
    },
  ].filter((deed) => typeof deed === "object");
  if (deeds.length === 0) return null;
  return (
    <p class="ep-beside">
      {deeds.map(({ href, label }) => (
        <>
          <a class="utrecht-link utrecht-link--html-a" href={href}>
            {label}
            {about}
          </a>{" "}
        </>
      ))}
    </p>
  );
}

type RemarksProps = { beside: Beside; section: SectionKey; subjectId: string | null };

function Remarks({ beside, section, subjectId }: RemarksProps) {
  const t = useT();
  const some = beside.remarks.filter(
    (one) => one.section === section && one.subjectId === subjectId,
  );
  return (
    <>
      {some.map(({ body, byName, at }) => (
        <Quote
          small
          text={body}
          source={t("correction.remark-of", { name: byName ?? t("correction.somebody") })}
          date={todayIn(at)}
        />
      ))}
    </>
  );
}

/** Beside a page: what was entered in error among these kinds, and remarks about the section as a whole. */
export function BesidePage({
  kinds,
  section,
}: {
  kinds: readonly RecordKind[];
  section: SectionKey;
}) {
  const t = useT();
  const beside = useContext(BesideContext);
  if (!beside) return null;
  const mistakes = beside.mistakes.filter(({ kind }) => kinds.includes(kind));
  const said = beside.remarks.some((one) => one.section === section && one.subjectId === null);
  if (mistakes.length === 0 && !said) return null;
  return (
    <Section title={t("mistake.beside-title")} id="ernaast">
      <Remarks beside={beside} section={section} subjectId={null} />
      <Tombstones beside={beside} kinds={kinds} />
    </Section>
  );
}

/** "Per vergissing ingevoerd, op … door …: …", one for each. */
export function Tombstones({ beside, kinds }: { beside: Beside; kinds: readonly RecordKind[] }) {
  const t = useT();
  const locale = useLocale();
  return (
    <>
      {beside.mistakes
        .filter(({ kind }) => kinds.includes(kind))
        .map(({ id, kind, at, byName, reason }) => (
          <Tombstone id={id} title={t(`mistake.kind.${kind}`)}>
            {t("mistake.stone", {
              ...{ date: formatDate(todayIn(at), locale), reason },
              name: byName ?? t("correction.somebody"),
            })}
          </Tombstone>
        ))}
    </>
  );
}

/** The way to everything about the child, for who may ask for it. */
export function TakeAlong() {
  const t = useT();
  const beside = useContext(BesideContext);
  if (!beside?.mayTake) return null;
  return (
    <p>
      <a class="utrecht-link utrecht-link--html-a" href={`/dossiers/${beside.dossierId}/inzage`}>
        {t("inzage.link")}
      </a>
    </p>
  );
}
