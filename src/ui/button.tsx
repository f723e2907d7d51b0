import type { Child } from "hono/jsx";
import { newId } from "../shared/ids.js";
import { useLayout } from "./layout-context.js";

export type ButtonVariant = "primary" | "secondary" | "quiet" | "danger";

const variantClass: Record<ButtonVariant, string> = {
  primary: "utrecht-button--primary-action",
  secondary: "utrecht-button--secondary-action",
  quiet: "utrecht-button--subtle",
  danger: "utrecht-button--primary-action ep-button--danger",
};

const classOf = (variant: ButtonVariant) => `utrecht-button ep-button ${variantClass[variant]}`;

export type ButtonProps = {
  variant?: ButtonVariant | undefined;
  type?: "submit" | "button" | undefined;
  name?: string | undefined;
  value?: string | undefined;
  /** Sends the form of this button to another address. */
  formaction?: string | undefined;
  children: Child;
};

export function Button({ variant = "primary", type = "submit", children, ...rest }: ButtonProps) {
  return (
    <button class={classOf(variant)} type={type} {...rest}>
      {children}
    </button>
  );
}

export type ButtonLinkProps = {
  href: string;
  variant?: ButtonVariant | undefined;
  children: Child;
};

/** Goes somewhere; looks like a button because it is the next step. */
export function ButtonLink({ href, variant = "primary", children }: ButtonLinkProps) {
  return (
    <a class={`${classOf(variant)} ep-button--link`} href={href}>
      {children}
    </a>
  );
}

export type DeedButtonProps = {
  action: string;
  /** Values that go along, beside the token. */
  hidden?: Record<string, string> | undefined;
  variant?: ButtonVariant | undefined;
  children: Child;
};

/** A deed that needs no fields: a form with one button. */
export function DeedButton({
  action,
  hidden = {},
  variant = "secondary",
  children,
}: DeedButtonProps) {
  const { csrf } = useLayout();
  // A key per button that was shown: pressed twice, the deed is done once.
  const values = { _csrf: csrf, _key: newId(), ...hidden };
  return (
    <form class="ep-deed" method="post" action={action}>
      {Object.entries(values).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      <Button variant={variant}>{children}</Button>
    </form>
  );
}
