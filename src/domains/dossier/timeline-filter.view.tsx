import { useT } from "../../platform/i18n/index.js";
import { typedDate } from "../../shared/typed-text.js";
import { Details } from "../../ui/details.js";
import { FilterForm } from "../../ui/filter-form.js";
import { DateField, Select } from "../../ui/form.js";
import { dossierHref } from "./dossier-page.view.js";
import { isFiltered } from "./timeline.rules.js";
import { theProduct, type TimelineModel } from "./timeline.types.js";

/** Chooses by section, person and days; each choice says how many there are for this viewer. */
export function TimelineFilter({ model: { dossier, question, facets } }: { model: TimelineModel }) {
  const t = useT();
  const { section = "", by = "", from, until, typed } = question;
  const here = dossierHref(dossier.id, "/tijdlijn");
  const isDay = (text: string, day: unknown) => text === "" || day !== undefined;
  const errors = [
    ...(isDay(typed.van, from) ? [] : [{ field: "van", message: t("error.not-a-date") }]),
    ...(isDay(typed.tot, until) ? [] : [{ field: "tot", message: t("error.not-a-date") }]),
  ];
  const counted = (name: string, count: number) =>
    t("dossier.timeline.with-count", { name, count });
  return (
    <Details summary={t("dossier.timeline.choose")} open={isFiltered(question)}>
      <FilterForm
        action={here}
        values={{
          onderdeel: section,
          wie: by,
          van: from ? typedDate(from) : typed.van,
          tot: until ? typedDate(until) : typed.tot,
        }}
        errors={errors}
        clearHref={isFiltered(question) ? here : undefined}
      >
        <Select
          name="onderdeel"
          label={t("dossier.timeline.section")}
          blank={t("dossier.timeline.section-any")}
          options={facets.sections.map(({ value, count }) => ({
            value,
            label: counted(capital(t(`rights.section.${value}`)), count),
          }))}
        />
        <Select
          name="wie"
          label={t("dossier.timeline.who")}
          blank={t("dossier.timeline.who-any")}
          options={facets.people.map(({ value, name, count }) => ({
            value,
            label: counted(value === theProduct ? "Eenplan" : (name ?? ""), count),
          }))}
        />
        <DateField name="van" label={t("dossier.timeline.from")} />
        <DateField name="tot" label={t("dossier.timeline.until")} />
      </FilterForm>
    </Details>
  );
}

const capital = (words: string) => words.charAt(0).toLocaleUpperCase("nl") + words.slice(1);
