export { demoRoutes } from "./demo.routes.js";
export { loadRegion, stateOfRegion } from "./loading/load.js";
