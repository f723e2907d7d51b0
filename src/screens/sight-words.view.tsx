import type { SectionKey } from "../domains/access/index.js";
import { useT } from "../platform/i18n/index.js";

type Props = { sight: readonly { section: SectionKey; write: boolean }[] };

/** What somebody sees, in the words of the page “Wie ziet wat?”. */
export function SightWords({ sight }: Props) {
  const t = useT();
  const named = (write: boolean) =>
    sight
      .filter((one) => one.write === write)
      .map(({ section }) => t(`rights.section.${section}`))
      .join(", ");
  const [writes, reads] = [named(true), named(false)];
  if (writes === "" && reads === "") return <>{t("people.effect.nothing")}</>;
  return (
    <>
      {writes === "" ? null : <>{t("rights.who.writes", { sections: writes })} </>}
      {reads === "" ? null : <>{t("rights.who.reads", { sections: reads })}</>}
    </>
  );
}
