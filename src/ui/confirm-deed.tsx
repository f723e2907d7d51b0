import type { Child } from "hono/jsx";
import { newId } from "../shared/ids.js";
import { Button } from "./button.js";
import { useLayout } from "./layout-context.js";
import { useT } from "./texts.js";

export type ConfirmDeedProps = {
  action: string;
  /** The question: "Afspraak intrekken?" */
  title?: string | undefined;
  /** What happens then, and what cannot be taken back. */
  consequence: Child;
  /** The deed in words: "Trek deze afspraak in". */
  deed: string;
  cancel: { href: string; label?: string | undefined };
  hidden?: Record<string, string> | undefined;
};

/** Asks before a deed that cannot be undone, with the consequence in words. */
export function ConfirmDeed(props: ConfirmDeedProps) {
  const t = useT();
  const { csrf } = useLayout();
  // A key per question that was shown: answered twice, the deed is done once.
  const hidden = { _csrf: csrf, _key: newId(), ...props.hidden };
  return (
    <section class="ep-confirm">
      <h2 class="ep-confirm__title">{props.title ?? t("ui.confirm.title")}</h2>
      <div class="ep-confirm__consequence">{props.consequence}</div>
      <form class="ep-form__deeds" method="post" action={props.action}>
        {Object.entries(hidden).map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))}
        <Button variant="danger">{props.deed}</Button>
        <a class="utrecht-link utrecht-link--html-a" href={props.cancel.href}>
          {props.cancel.label ?? t("ui.cancel")}
        </a>
      </form>
    </section>
  );
}
