export type ApproachCardFields = {
  calms: string;
  triggers: string;
  never: string;
  /** As the child says it. */
  ownWords: string | null;
};

/** "Zo benader je mij": for everybody who meets the child, also who sees nothing else of the plan. */
export type ApproachCard = ApproachCardFields & { id: string; planId: string };

declare module "../../platform/events/events.js" {
  interface Events {
    "approach-card-written": { changes: Change[] };
  }
}
