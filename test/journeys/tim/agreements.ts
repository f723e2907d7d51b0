import { expect } from "vitest";
import type { Story } from "./story.js";

/** Asked of the mother: she accepts, and later says that it is done and how everybody can see it. */
export async function motherKeepsHerWord(story: Story): Promise<void> {
  const { els } = story.visitors;
  const { mother } = story;
  await els.open(story.dossier);
  await els.follow("/afspraken");
  await els.follow("/afspraken/nieuw");
  await els.sendAtSecondTry(
    {
      ...{ what: "De boerderij bezoeken, samen met Tim", ownerParticipationId: "Marieke" },
      ...{ dueOn: "4-12-2026", notBefore: "24-11-2026", goalOriginId: "veilig op de boerderij" },
    },
    { dueOn: "40-12-2026" },
  );
  if (!mother) throw new Error("The mother has not come in yet");
  await mother.open("/");
  await mother.clickName("De boerderij bezoeken");
  await mother.press("/aannemen");
  await mother.follow("/gedaan");
  await mother.sendAtSecondTry(
    { evidence: "Alle drie zijn geweest. Tim wilde niet mee terug." },
    { evidence: "Alle drie zijn geweest. ".repeat(100) },
  );
  await els.open(`${story.dossier}/afspraken`);
  expect(await els.words()).toContain("De boerderij bezoeken");
}

/** Asked of somebody who says no, with the reason; then somebody else is asked. */
export async function oneDeclines(story: Story): Promise<void> {
  const { els, seyma } = story.visitors;
  await els.follow("/afspraken/nieuw");
  await els.send({
    ...{ what: "Het leespakket inkopen", ownerParticipationId: "Şeyma", dueOn: "11-12-2026" },
  });
  await seyma.open("/");
  await seyma.clickName("Het leespakket inkopen");
  await seyma.follow("/weigeren");
  await seyma.mistake({ reason: "" }, ["reason"]);
  await seyma.send({ reason: "Lesmateriaal koopt de school, niet de gemeente." });
  await els.open(`${story.dossier}/afspraken`);
  await els.clickName("Het leespakket inkopen");
  expect(await els.words()).toContain("Lesmateriaal koopt de school");
  await els.follow("/iemand-anders");
  await els.sendAtSecondTry({ ownerParticipationId: "Priya", dueOn: "18-12-2026" }, { dueOn: "" });
  await els.open(`${story.dossier}/tijdlijn`);
  expect(await els.words()).toContain("leespakket");
}
