// The architecture in one list: a domain may import only the front door (index.ts) of domains that
// stand before it.
const domains = [
  "identity",
  "access",
  "files",
  "audit",
  "objections",
  "rights",
  "dossier",
  "signals",
  "supply",
  "plan",
  "agreements",
  "meetings",
  "evaluations",
  "funding",
  "deadlines",
  "handover",
  "reports",
  "exchange",
];

const test = "\\.test\\.tsx?$";
const known = domains.join("|");

const onlyEarlierDomains = domains.map((domain, position) => ({
  name: `${domain}-imports-only-earlier-domains`,
  comment: `Move the shared part to an earlier domain, or the caller to a later one.`,
  severity: "error",
  from: { path: `^src/domains/${domain}/` },
  to: {
    path: "^src/domains/",
    pathNot: domains.slice(0, position + 1).map((name) => `^src/domains/${name}/`),
  },
}));

const forbidden = [
  ...onlyEarlierDomains,
  {
    name: "a-domain-stands-in-the-list",
    comment: "A new domain first gets its place in the list in this file.",
    severity: "error",
    from: { path: "^src/domains/", pathNot: `^src/domains/(${known})/` },
    to: {},
  },
  {
    name: "through-the-front-door",
    comment: "What others may use of a domain stands in its index.ts.",
    severity: "error",
    from: { path: "^src/domains/([^/]+)/" },
    to: {
      path: "^src/domains/",
      pathNot: ["^src/domains/$1/", "^src/domains/[^/]+/index\\.ts$"],
    },
  },
  {
    name: "outside-through-the-front-door",
    comment: "The app, the screens and the demonstration use what a domain offers to all.",
    severity: "error",
    from: { path: "^src/(app|main|program|screens|demo)", pathNot: test },
    to: { path: "^src/domains/", pathNot: "^src/domains/[^/]+/index\\.ts$" },
  },
  {
    name: "platform-knows-no-domain",
    comment: "The platform would serve another product just as well.",
    severity: "error",
    from: { path: "^src/platform/", pathNot: test },
    to: { path: "^src/(domains|screens|ui|demo|app|main|program)" },
  },
  {
    name: "only-program-and-app-know-the-demonstration",
    comment: "And the list of all texts. Without the demonstration the product stays whole.",
    severity: "error",
    from: { path: "^src/", pathNot: ["^src/(app|program|texts)\\.tsx?$", "^src/demo/"] },
    to: { path: "^src/demo/" },
  },
  {
    name: "shared-is-pure",
    comment: "Words and sums only; no files, no network, no framework.",
    severity: "error",
    from: { path: "^src/shared/", pathNot: test },
    to: { pathNot: ["^src/shared/", "(^|/)node_modules/zod/", "^(node:)?crypto$"] },
  },
  {
    name: "ui-knows-no-domain",
    severity: "error",
    from: { path: "^src/ui/", pathNot: test },
    to: { path: "^src/(domains|screens|platform|demo|app)", pathNot: "^src/platform/i18n/" },
  },
  {
    name: "rules-are-pure",
    comment: "A rule decides; it reads nothing, writes nothing and has no clock.",
    severity: "error",
    from: { path: "\\.rules\\.ts$" },
    to: {
      pathNot: ["\\.rules\\.ts$", "\\.types\\.ts$", "^src/shared/", "^src/data/.*\\.json$"],
      dependencyTypesNot: ["type-only"],
    },
  },
  {
    name: "rules-take-types-from-front-doors",
    severity: "error",
    from: { path: "\\.rules\\.ts$" },
    to: {
      dependencyTypes: ["type-only"],
      pathNot: [
        "\\.rules\\.ts$",
        "\\.types\\.ts$",
        "^src/shared/",
        "^src/domains/[^/]+/index\\.ts$",
      ],
    },
  },
  {
    name: "views-and-documents-do-nothing",
    comment: "They turn plain data into a page or a paper.",
    severity: "error",
    from: { path: "\\.(view\\.tsx|document\\.ts)$" },
    to: {
      path: [
        "^src/platform/(?!i18n/|pdf/)",
        "\\.store\\.ts$",
        "\\.actions\\.ts$",
        "(^|/)node_modules/(@types/)?(pg|kysely)/",
      ],
      dependencyTypesNot: ["type-only"],
    },
  },
  {
    name: "views-make-no-paper",
    comment: "Paper is made by a document, from data that is ready.",
    severity: "error",
    from: { path: "\\.view\\.tsx$" },
    to: { path: "^src/platform/pdf/" },
  },
  {
    name: "routes-do-not-query",
    severity: "error",
    from: { path: "\\.routes\\.tsx?$" },
    to: { path: ["\\.store\\.ts$", "(^|/)node_modules/(@types/)?(pg|kysely)/"] },
  },
  {
    name: "sql-only-in-stores",
    severity: "error",
    from: {
      path: "^src/",
      pathNot: ["\\.store\\.ts$", "^src/platform/(db|events|jobs)/", test],
    },
    to: { path: "(^|/)node_modules/(@types/)?(pg|kysely)/" },
  },
  { name: "no-circles", severity: "error", from: {}, to: { circular: true } },
  {
    name: "nothing-for-development-in-the-product",
    severity: "error",
    from: { path: "^src/", pathNot: test },
    to: { dependencyTypes: ["npm-dev"], dependencyTypesNot: ["type-only"] },
  },
  {
    name: "only-what-is-installed",
    severity: "error",
    from: {},
    to: { dependencyTypes: ["npm-no-pkg", "npm-unknown", "unknown"] },
  },
];

module.exports = {
  forbidden,
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^(dist|public)/" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "node", "default", "types"],
    },
  },
};
