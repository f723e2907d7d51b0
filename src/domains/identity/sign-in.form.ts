import { z } from "zod";
import { Refused } from "../../platform/http/refusals.js";
import { isGuessable, shortestPassword } from "./password.rules.js";

export const signInForm = z.object({
  email: z.string("required").trim().min(1, "required").max(320, "too-long"),
  password: z.string("required").min(1, "required").max(1000, "too-long"),
});

export const newPasswordForm = z.object({
  password: z.string("required").min(1, "required").max(1000, "too-long"),
  again: z.string("required").min(1, "required").max(1000, "too-long"),
});

/** Refuses with `password-too-short`, `password-guessable` or `passwords-differ`. */
export function checkedPassword({ password, again }: z.infer<typeof newPasswordForm>): string {
  if (Array.from(password).length < shortestPassword) {
    throw new Refused("password-too-short", { field: "password" });
  }
  if (isGuessable(password)) throw new Refused("password-guessable", { field: "password" });
  if (password !== again) throw new Refused("passwords-differ", { field: "again" });
  return password;
}

export const emailText = z
  .string("required")
  .trim()
  .min(1, "required")
  .max(320, "too-long")
  // Each part without a dot: a pattern in which dots could fall either way takes hours on a long text.
  .regex(/^[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+$/, "not-an-email");
