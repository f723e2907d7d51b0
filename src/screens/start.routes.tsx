import type { Router } from "../platform/http/router.js";
import { loadStart } from "./start.actions.js";
import { StartPage } from "./start.view.js";

export function startRoutes(router: Router): void {
  router.page({
    path: "/",
    access: { kind: "signed-in" },
    audit: "start-read",
    load: (tx, _params, { viewer }) => loadStart(tx, viewer),
    view: (start, request) => <StartPage start={start} request={request} />,
  });
}
