import { Button } from "./button.js";
import { describedBy, useField } from "./form-context.js";
import { ErrorText } from "./form-field.js";

export type AnswerButtonsProps = {
  name: string;
  /** What is answered, for who hears the buttons without the page around them. */
  label: string;
  options: readonly { value: string; label: string }[];
};

/** Answers of the same weight: nobody is led to one of them. Pressing one sends the form with it. */
export function AnswerButtons({ name, label, options }: AnswerButtonsProps) {
  const field = useField(name);
  return (
    <div
      class="ep-answers"
      role="group"
      id={field.id}
      tabindex={-1}
      aria-label={label}
      aria-describedby={describedBy(field, undefined)}
    >
      <ErrorText id={field.id} error={field.error} />
      <div class="ep-answers__row">
        {options.map((option) => (
          <Button variant="secondary" name={name} value={option.value}>
            {option.label}
          </Button>
        ))}
      </div>
    </div>
  );
}
