import type { FormState } from "../platform/http/form-state.js";
import type { SignedInRequest } from "../platform/http/route.js";
import { useT } from "../platform/i18n/index.js";
import { DateField, TextArea } from "../ui/form.js";
import { KindQuestions } from "../ui/kind-questions.js";
import { PeopleForm } from "./people-page.view.js";
import { SeatFields } from "./people-seat.view.js";
import type { ParticipationModel } from "./people.types.js";

type Props = { model: ParticipationModel; form: FormState; request: SignedInRequest };

export function ChangePage({ model, form, request }: Props) {
  const t = useT();
  const { dossier, participant } = model;
  return (
    <PeopleForm
      dossier={dossier}
      request={request}
      form={form}
      title={t("people.change.title", { name: participant.name })}
      submit={t("people.change.submit")}
    >
      <KindQuestions questions={form.questions} />
      <SeatFields />
    </PeopleForm>
  );
}

/** Says beforehand what ending means: who leaves sees nothing any more, and nothing is lost. */
export function EndPage({ model, form, request }: Props) {
  const t = useT();
  const { dossier, participant } = model;
  return (
    <PeopleForm
      dossier={dossier}
      request={request}
      form={form}
      title={t("people.end.title", { name: participant.name })}
      intro={t("people.end.intro", { name: participant.name })}
      submit={t("people.end.submit")}
    >
      <KindQuestions questions={form.questions} />
      <DateField name="endsOn" label={t("people.end.ends-on")} required />
      <TextArea
        name="reason"
        label={t("people.end.reason")}
        help={t("people.end.reason-help")}
        rows={3}
        required
      />
    </PeopleForm>
  );
}
