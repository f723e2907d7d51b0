import type { Child } from "hono/jsx";
import { Button } from "./button.js";
import { emptyForm, type FieldError, FormContext } from "./form-context.js";
import { useT } from "./texts.js";

export type FilterFormProps = {
  action: string;
  /** What the address says now; the fields show it. */
  values: Record<string, string | string[]>;
  /** What was asked for and cannot be: said at the field. */
  errors?: FieldError[] | undefined;
  /** The address without any filter; given when there is a filter to clear. */
  clearHref?: string | undefined;
  submit?: string | undefined;
  children: Child;
};

/** Chooses what a list shows. A GET form, so that the address says the choice and can be shared. */
export function FilterForm(props: FilterFormProps) {
  const t = useT();
  const { action, values, errors = [], clearHref, submit, children } = props;
  return (
    <FormContext.Provider value={{ ...emptyForm, values, errors }}>
      <form
        class="ep-filter"
        method="get"
        action={action}
        role="search"
        aria-label={t("ui.filter")}
      >
        {children}
        <div class="ep-filter__deeds">
          <Button variant="secondary">{submit ?? t("ui.filter.submit")}</Button>
          {clearHref ? (
            <a class="utrecht-link utrecht-link--html-a" href={clearHref}>
              {t("ui.filter.clear")}
            </a>
          ) : null}
        </div>
      </form>
    </FormContext.Provider>
  );
}
