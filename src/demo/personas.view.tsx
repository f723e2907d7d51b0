import { useLocale, useT } from "../platform/i18n/index.js";
import { Button } from "../ui/form.js";
import { Page } from "../ui/page.js";
import type { NamedPersona } from "./persona-names.js";

/** The first page of somebody who looks around: choose in whose seat you sit. */
export function PersonasPage({
  personas,
  csrf,
}: {
  personas: readonly NamedPersona[];
  csrf: string;
}) {
  const t = useT();
  const locale = useLocale();
  return (
    <Page title={t("demo.title")} intro={t("demo.intro")} wide>
      <form method="post" action="/proef">
        <input type="hidden" name="_csrf" value={csrf} />
        <ul class="ep-personas">
          {personas.map((persona, index) => (
            <li class="ep-personas__one">
              <Button variant="secondary" name="persona" value={String(index)}>
                {persona.name}
              </Button>
              <p>{persona.line[locale]}</p>
            </li>
          ))}
        </ul>
      </form>
      <p>
        <a class="utrecht-link utrecht-link--html-a" href="/aanmelden">
          {t("demo.with-password")}
        </a>
      </p>
    </Page>
  );
}
