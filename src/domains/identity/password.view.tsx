import { useT } from "../../platform/i18n/index.js";
import { TextField } from "../../ui/form.js";

/** A password is chosen twice, because nobody sees what was typed. */
export function NewPasswordFields() {
  const t = useT();
  return (
    <>
      <TextField
        name="password"
        label={t("identity.password.new")}
        help={t("identity.password.help")}
        type="password"
        autocomplete="new-password"
        required
      />
      <TextField
        name="again"
        label={t("identity.password.again")}
        type="password"
        autocomplete="new-password"
        required
      />
    </>
  );
}
