/** "Plan 2 van Tim.pdf", without what a file name can't hold. */
export function paperName(givenName: string, number: number): string {
  return `Plan ${number} van ${givenName.replace(/[<>:"|?*/\\]/g, " ").trim()}.pdf`;
}
