import { afterAll, beforeAll, test } from "vitest";
import * as agreements from "./tim/agreements.js";
import * as child from "./tim/child.js";
import * as people from "./tim/people.js";
import * as plan from "./tim/plan.js";
import { beginStory, type Story } from "./tim/story.js";

let story: Story;
beforeAll(async () => {
  story = await beginStory({ javaScriptEnabled: false });
});
afterAll(() => story.close());

const steps = {
  dossier: [child.opensDossier, child.writesFacts, child.writesCareer, child.writesAnalysis],
  needs: [child.writesNeeds, child.decidesRoute],
  people: [people.invitesColleague, people.gathersPeople],
  consent: [people.parentsAllow, people.motherSpeaks],
  plan: [plan.wantsTooEarly, plan.writesOutline, plan.setsGoals, plan.plansActivities],
  answers: [plan.writesApproachCard, plan.everybodyAnswers, plan.comesIntoForce, plan.printsA4],
  agreements: [agreements.motherKeepsHerWord, agreements.oneDeclines],
};

test.each(Object.entries(steps))(
  "[K1] does all of Tim's story without script: %s",
  async (_part, done) => {
    for (const step of done) await step(story);
  },
);
