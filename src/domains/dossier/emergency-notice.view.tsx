import { useLocale, useT } from "../../platform/i18n/index.js";
import { formatTime } from "../../ui/format.js";
import { DeedButton } from "../../ui/form.js";
import { Notice } from "../../ui/notice.js";
import type { Emergency } from "../access/index.js";

type Props = { dossierId: string; emergencies: readonly Emergency[]; toOthers: boolean };

/** Who looks in an emergency: to the looker on every page, to everybody else where `toOthers` says so. */
export function EmergencyNotices({ dossierId, emergencies, toOthers }: Props) {
  return (
    <>
      {emergencies.map((emergency) => {
        if (emergency.isMine) return <Mine dossierId={dossierId} emergency={emergency} />;
        return toOthers ? <Other dossierId={dossierId} emergency={emergency} /> : null;
      })}
    </>
  );
}

type OneProps = { dossierId: string; emergency: Emergency };

function Mine({ dossierId, emergency }: OneProps) {
  const t = useT();
  const { id, reason, until } = emergency;
  const time = formatTime(until, useLocale());
  return (
    <Notice kind="warning" title={t("emergency.mine", { time })}>
      <p>{t("emergency.mine-what", { reason })}</p>
      <DeedButton action={`/dossiers/${dossierId}/noodtoegang/${id}/stoppen`}>
        {t("emergency.stop")}
      </DeedButton>
    </Notice>
  );
}

function Other({ dossierId, emergency }: OneProps) {
  const t = useT();
  const { name, organisationName: organisation, reason, until } = emergency;
  const time = formatTime(until, useLocale());
  return (
    <Notice kind="warning" title={t("emergency.other", { name, time })}>
      <p>{t("emergency.other-what", { name, organisation, reason })}</p>
      <p>
        <a class="utrecht-link utrecht-link--html-a" href={`/dossiers/${dossierId}/wie-keek`}>
          {t("emergency.visits")}
        </a>
      </p>
    </Notice>
  );
}
