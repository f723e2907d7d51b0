/** A sentence is easier to remember than signs: only the length counts (NIST SP 800-63B, 3.1.1.2). */
export const shortestPassword = 12;

/**
 * What somebody who guesses begins with: the product, its field, signing in, rows of keys. Kept in
 * docs/security/measures.md as well; the test lays the two side by side.
 */
export const guessedFirst = [
  ...["eenplan", "waterdal", "onderwijs", "school", "leerling", "jeugdhulp", "gemeente", "zorg"],
  ...["wachtwoord", "password", "geheim", "welkom", "welcome", "inloggen", "aanmelden", "admin"],
  ...["qwertyuiop", "qwerty", "azerty", "asdfghjkl", "1234567890", "123456789", "123456"],
] as const;

/** So much has to be left, and of so many different characters, once what is guessed first is out. */
const leastLeft = 8;
const leastDifferent = 5;

/** Whether a password of the right length is still one of the first that somebody would try. */
export function isGuessable(password: string): boolean {
  const left = guessedFirst.reduce<string>(
    (text, word) => text.replaceAll(word, ""),
    password.normalize("NFC").toLowerCase(),
  );
  const characters = Array.from(left.trim());
  return characters.length < leastLeft || new Set(characters).size < leastDifferent;
}
