import { describe, expect, it } from "vitest";
import { looksLikeBsn } from "../shared/bsn.js";
import { diagnosisWordsIn } from "../shared/diagnosis-words.js";
import { organisations, people, personas } from "./region.js";
import { stories } from "./stories/index.js";
import type { PlanStory, Story } from "./story.types.js";

// Names of organisations and places may return in every story; what is told about a child may not.
const names = new Set(["school", "placeName", "whereAt", "familyName", "givenName", "groupName"]);
const choices = new Set(["kind", "gezag"]);

function texts(value: unknown, key = ""): { key: string; text: string }[] {
  if (typeof value === "string") return [{ key, text: value }];
  if (Array.isArray(value)) return value.flatMap((item) => texts(item, key));
  if (value === null || typeof value !== "object") return [];
  return Object.entries(value).flatMap(([name, member]) => texts(member, name));
}

function sentences(story: Story): Set<string> {
  const told = texts(story).filter(({ key }) => !names.has(key) && !choices.has(key));
  const all = told.flatMap(({ text }) => text.split(/(?<=[.!?])\s+/));
  return new Set(all.map((one) => one.trim().toLowerCase()).filter((one) => one.length >= 25));
}

const family = (story: Story, key: string) => story.family.find((one) => one.key === key);
const seats = (story: Story) =>
  new Set([...story.family.map((one) => one.key), ...story.table.map((one) => one.person)]);

/** Everybody the product asks: parents with authority (pupil under 18), youth from 12, performers. */
function askedFor(story: Story, plan: PlanStory): string[] {
  const professionals = plan.activities
    .map((activity) => activity.performer)
    .filter((performer) => !family(story, performer))
    // A driver reads no plan and is asked nothing.
    .filter(
      (performer) => story.table.find(({ person }) => person === performer)?.role !== "vervoerder",
    );
  const parents = story.family.filter((one) => one.hasAuthority && story.child.ageYears < 18);
  const youth = story.family.filter((one) => one.role === "kind" && story.child.ageYears >= 12);
  return [...new Set([...professionals, ...[...parents, ...youth].map((one) => one.key)])].sort();
}

function inOrder(days: (number | undefined)[]): boolean {
  const known = days.filter((day) => day !== undefined);
  return known.every((day, index) => index === 0 || day >= (known[index - 1] ?? day));
}

describe("the region", () => {
  it("has thirty stories with a slug of their own, and keys that occur once", () => {
    expect(stories).toHaveLength(30);
    for (const keys of [stories.map((one) => one.slug), people.map((one) => one.key)]) {
      expect(new Set(keys).size).toBe(keys.length);
    }
  });

  it("places everybody in an organisation that exists", () => {
    const known = new Set(organisations.map((one) => one.key));
    expect(people.filter((one) => !known.has(one.organisation))).toEqual([]);
  });

  it("offers only personas that exist, one of whom takes part in nothing", () => {
    for (const { person, story: slug } of personas) {
      const story = stories.find((one) => one.slug === slug);
      const found = slug
        ? story && family(story, person)
        : people.find((one) => one.key === person);
      expect(found, `${slug ?? ""} ${person}`).toBeDefined();
    }
    expect(stories.filter((story) => texts(story).some(({ text }) => text === "quirine"))).toEqual(
      [],
    );
  });

  it("tells no sentence twice", () => {
    const toldBy = new Map<string, string>();
    const twice: string[] = [];
    for (const story of stories) {
      for (const sentence of sentences(story)) {
        const other = toldBy.get(sentence);
        if (other) twice.push(`${other} and ${story.slug}: ${sentence}`);
        toldBy.set(sentence, story.slug);
      }
    }
    expect(twice).toEqual([]);
  });
});

describe.each(stories.map((story) => [story.slug, story] as const))(
  "the story of %s",
  (_, story) => {
    const plans = story.plans ?? [];
    const seated = seats(story);

    it("names needs, no diagnosis, and holds no number that may be a BSN", () => {
      const all = texts(story).map(({ text }) => text);
      expect(all.flatMap((text) => diagnosisWordsIn(text))).toEqual([]);
      expect(all.flatMap((text) => looksLikeBsn(text))).toEqual([]);
    });

    it("gives a seat to everybody who does something", () => {
      const professionals = new Set(people.map((one) => one.key));
      expect(story.table.map((one) => one.person).filter((key) => !professionals.has(key))).toEqual(
        [],
      );
      const doing = [
        story.openedBy,
        ...(story.regisseurs ?? []).map((one) => one.person),
        ...(story.deputy ? [story.deputy] : []),
        ...(story.agreements ?? []).map((one) => one.owner),
        ...plans.flatMap((plan) => plan.activities.map((one) => one.performer)),
        ...plans.flatMap((plan) => (plan.returnScenario ? [plan.returnScenario.caller] : [])),
        ...plans.flatMap((plan) => (plan.answers ?? []).map((one) => one.person)),
        ...plans.flatMap((plan) =>
          plan.goals.flatMap((goal) => (goal.scores ?? []).map((s) => s.by)),
        ),
      ];
      expect(doing.filter((key) => !seated.has(key))).toEqual([]);
      const speakers = story.perspectives.map((one) => one.by);
      expect(speakers.filter((by) => !seated.has(by) && by === by.toLowerCase())).toEqual([]);
    });

    it("keeps agreements in order", () => {
      for (const one of story.agreements ?? []) {
        expect(one.madeOn, one.what).toBeGreaterThanOrEqual(story.openedOn);
        expect(inOrder([one.madeOn, one.answer?.on, one.done?.on]), one.what).toBe(true);
        expect(inOrder([one.notBefore, one.due]), one.what).toBe(true);
        expect(inOrder([one.madeOn, one.done?.on ?? one.cancelled?.on, 0]), one.what).toBe(true);
      }
    });

    it("was lived before it was written down", () => {
      const past = [
        ...story.situations.map((one) => one.on),
        ...story.perspectives.map((one) => one.on),
        ...(story.familyNotes ?? []).map((one) => one.on),
        ...story.needs.map((one) => one.since),
        ...story.table.map((one) => one.from),
      ];
      expect(past.filter((day) => day > 0 || day < story.openedOn)).toEqual([]);
      expect(story.career.filter((one) => !inOrder([one.startsOn, one.endsOn]))).toEqual([]);
    });

    it("has plans that follow the rules", () => {
      plans.forEach((plan, index) => {
        const answers = plan.answers ?? [];
        const days = answers.map((one) => one.on);
        const first = days.length > 0 ? Math.min(...days) : undefined;
        const last = days.length > 0 ? Math.max(...days) : undefined;
        const made = [story.openedOn, plan.madeOn, plan.proposedOn];
        expect(inOrder([...made, first, last, plan.agreedOn, plan.inForceOn])).toBe(true);
        expect(plan.endsOn - plan.startsOn).toBeLessThanOrEqual(365);
        expect(inOrder([plan.startsOn, plan.evaluationOn, plan.endsOn])).toBe(true);
        if (index > 0) expect(plan.extensionGrounds).toBeTruthy();
        if (index < plans.length - 1) expect(plan.inForceOn).toBeDefined();
        if (plan.proposedOn !== undefined)
          expect(plan.returnScenario && plan.approach).toBeDefined();
        const answered = answers.map((one) => one.person);
        expect(new Set(answered).size).toBe(answered.length);
        const asked = askedFor(story, plan);
        expect(answered.filter((person) => !asked.includes(person))).toEqual([]);
        if (plan.agreedOn !== undefined) expect([...answered].sort()).toEqual(asked);
      });
    });

    it("has activities that serve a goal within the plan, in whole minutes", () => {
      for (const plan of plans) {
        const goals = new Set(plan.goals.filter((one) => !one.ended).map((one) => one.key));
        for (const one of plan.activities) {
          expect(goals.has(one.goal), one.what).toBe(true);
          expect(inOrder([plan.startsOn, one.startsOn, one.endsOn, plan.endsOn]), one.what).toBe(
            true,
          );
          expect(Math.abs((one.hoursPerWeek * 60) % 1), one.what).toBe(0);
        }
      }
    });
  },
);
