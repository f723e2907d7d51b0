import type { Problem } from "./platform/http/kit.js";
import { useT } from "./platform/i18n/index.js";
import { Page } from "./ui/page.js";

/** What went wrong and what to do now. Says nothing about what is behind it. */
export function ProblemPage({ problem }: { problem: Problem }) {
  const t = useT();
  const reference = problem.kind === "fault" ? problem.reference : "";
  const body =
    problem.kind === "refused" ? problem.message : t(`http.${problem.kind}.body`, { reference });
  const back = "back" in problem ? problem.back : "/";
  return (
    <Page title={t(`http.${problem.kind}.title`)}>
      <p>{body}</p>
      <p>
        <a class="utrecht-link utrecht-link--html-a" href={back}>
          {t(back === "/" ? "http.to-start" : "http.back")}
        </a>
      </p>
    </Page>
  );
}
