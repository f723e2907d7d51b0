import type { InzageTexts } from "./inzage.nl.js";

export const inzageEn: InzageTexts = {
  "inzage.link": "Read and take everything",
  "inzage.title": "Everything about {{name}}",
  "inzage.title-child": "Everything about you",
  "inzage.intro":
    "You may read everything that is kept here about {{name}}, and take it along. It costs nothing and you need not say why.",
  "inzage.intro-child":
    "You may read everything that is kept here about you, and take it along. It costs nothing and you need not say why.",
  "inzage.read": "Read everything on one page",
  "inzage.read-what": "part by part, with who said it and since when.",
  "inzage.pdf": "Take it along as a PDF",
  "inzage.pdf-what": "to print or to keep.",
  "inzage.json": "Take it along as a file for a computer",
  "inzage.json-what": "for another program. The files themselves are in it.",
  "inzage.whose": "Who is this for?",
  "inzage.whose.parents":
    "For the parents or guardian with authority. From 12 the child may do this as well.",
  "inzage.whose.both":
    "For the child and for the parents or guardian with authority. From 16 only for the youth.",
  "inzage.whose.youth": "For the youth, and for nobody else.",
  "inzage.others": "It also holds names of others. So keep it in a safe place.",
  "inzage.wrong": "Is something not right?",
  "inzage.wrong-what":
    "Ask to put it right, or put your remark beside it. You get an answer within a month.",
  "inzage.wrong-what-child":
    "Ask to put it right, or put your remark beside it. You get an answer within a month.",
  "inzage.read-title": "Everything that is kept about {{name}}",
  "inzage.read-title-child": "Everything that is kept about you",
  "inzage.nothing": "There is nothing here.",
  "inzage.open-file": "Open this file",
  "inzage.hidden.withheld":
    "This part is left out: it is withheld from you. Ask the regisseur why.",
  "inzage.hidden.no-consent": "This part is left out: there is no consent for it.",
  "inzage.hidden.not-in-role":
    "This part is left out: at this age it is for the child or for somebody else.",
  "inzage.paper-title": "Everything about {{name}}",
  "inzage.paper-intro":
    "This is everything that Eenplan held on {{date}} and that you may read. What you may not read is named with the reason.",
  "inzage.paper-intro-child":
    "This is everything that Eenplan held on {{date}} and that you may read. What you may not read is named with the reason.",
  "inzage.paper-footer": "Made for who may ask for it",
  "inzage.paper-page": "Page {page} of {pages}",
};
