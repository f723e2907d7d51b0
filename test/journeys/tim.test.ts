import { afterAll, beforeAll, test } from "vitest";
import { beginStory, type Story } from "./tim/story.js";
import * as agreements from "./tim/agreements.js";
import * as child from "./tim/child.js";
import * as people from "./tim/people.js";
import * as plan from "./tim/plan.js";

let story: Story;
beforeAll(async () => {
  story = await beginStory();
});
afterAll(() => story.close());

test("[A3] opens the dossier and writes how it is now", async () => {
  await child.opensDossier(story);
  await child.writesFacts(story);
});

test("[A4] puts the years at school in one line", () => child.writesCareer(story));

test("[A5] says why ordinary support was not enough and what it will not be", () =>
  child.writesAnalysis(story));

test("[A6 part] writes needs, strengths and what Tim says himself", () => child.writesNeeds(story));

test("[A7] [A8] decides on level and route with the rules beside it", () =>
  child.decidesRoute(story));

test("invites a colleague, who comes in by the link in her mail", () =>
  people.invitesColleague(story));

test("[B1 part] [B3 part] gathers the family with its authority and the professionals", () =>
  people.gathersPeople(story));

test("[J2] asks both parents before the municipality and the farm read along", () =>
  people.parentsAllow(story));

test("[A6 part] [B3 part] lets the mother say herself how she sees it", () =>
  people.motherSpeaks(story));

test("[D8] says what a plan still misses, and writes how he goes back to school", () =>
  plan.wantsTooEarly(story));

test("[D2] writes where it goes and for how long", () => plan.writesOutline(story));

test("[D3 part] sets goals with the steps by which everybody sees how far he is", () =>
  plan.setsGoals(story));

test("[D4] says who does what, where, when, how many hours and who pays", () =>
  plan.plansActivities(story));

test("[D9] writes on a card how to approach him", () => plan.writesApproachCard(story));

test("[D12 part] asks everybody who has a say, each in their own browser", () =>
  plan.everybodyAnswers(story));

test("[D11 part] [D3 part] lays down the plan, lets it begin and scores a goal", () =>
  plan.comesIntoForce(story));

test("[D1] gives the plan on one page of paper", () => plan.printsA4(story));

test("[C3 part] makes an agreement that the mother accepts and keeps", () =>
  agreements.motherKeepsHerWord(story));

test("[C3 part] makes an agreement that is declined with the reason, and asks somebody else", () =>
  agreements.oneDeclines(story));
