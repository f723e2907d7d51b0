import type { ReturnScenarioTexts } from "./return-scenario.nl.js";

export const returnScenarioEn: ReturnScenarioTexts = {
  "event.return-scenario-written": "The return scenario was written or changed",
  "plan.scenario": "Return scenario",
  "plan.scenario.intro":
    "How {{name}} goes back to school or to another place, and what we do when it goes differently.",
  "plan.scenario.none": "There is no scenario yet. Without it the plan cannot be proposed.",
  "plan.scenario.write": "Write the scenario",
  "plan.scenario.change": "Change the scenario",
  "plan.scenario.save": "Keep the scenario",
  "plan.scenario.saved": "The scenario is in the plan.",
  "plan.scenario.direction": "Where does {{name}} go?",
  "plan.scenario.direction-child": "Where do you go?",
  "plan.scenario.direction.terugkeer": "Back to school",
  "plan.scenario.direction.doorverwijzing": "To another recognised place",
  "plan.scenario.plan-a": "Plan A: how it goes when it goes as we hope",
  "plan.scenario.plan-a-help": "The steps, in order, and who is there.",
  "plan.scenario.plan-b": "Plan B: what we do when plan A does not work out",
  "plan.scenario.relapse": "When it goes less well again",
  "plan.scenario.relapse-help": "How do we notice, and which step back is good then?",
  "plan.scenario.caller": "Who calls when {{name}} does not arrive?",
  "plan.scenario.caller-child": "Who calls when you do not arrive?",
  "plan.scenario.calls-when": "When does that person call?",
  "plan.scenario.calls-when-help": "For example: the same morning before ten.",
  "plan.scenario.calls": "{{name}} calls",
  "plan.scenario.aftercare": "Who stays near after that?",
  "plan.scenario.aftercare-help": "For example: the coach comes by every month for half a year.",
};
