import { story as tim } from "./01-tim.js";
import { story as kevin } from "./02-kevin.js";
import { story as sophie } from "./03-sophie.js";
import { story as yara } from "./04-yara.js";
import { story as naomi } from "./05-naomi.js";
import { story as mees } from "./06-mees.js";
import { story as lina } from "./07-lina.js";
import { story as bilal } from "./08-bilal.js";
import { story as fenna } from "./09-fenna.js";
import { story as amber } from "./10-amber.js";
import { story as ravi } from "./11-ravi.js";
import { story as dilano } from "./12-dilano.js";
import { story as nour } from "./13-nour.js";
import { story as zofia } from "./14-zofia.js";
import { story as ilker } from "./15-ilker.js";
import { story as sian } from "./16-sian.js";
import { story as minhKhoi } from "./17-minh-khoi.js";
import { story as feija } from "./18-feija.js";
import { story as rojin } from "./19-rojin.js";
import { story as kasimir } from "./20-kasimir.js";
import { story as wessel } from "./21-wessel.js";
import { story as liv } from "./22-liv.js";
import { story as boaz } from "./23-boaz.js";
import { story as chidi } from "./24-chidi.js";
import { story as lorenzo } from "./25-lorenzo.js";
import { story as soren } from "./26-soren.js";
import { story as anais } from "./27-anais.js";
import { story as jidde } from "./28-jidde.js";
import { story as eleni } from "./29-eleni.js";
import { story as amara } from "./30-amara.js";
import type { Story } from "../story.types.js";

// In the order of the dossier numbers: a visitor meets Tim first.
export const stories: Story[] = [
  tim,
  kevin,
  sophie,
  yara,
  naomi,
  mees,
  lina,
  bilal,
  fenna,
  amber,
  ravi,
  dilano,
  nour,
  zofia,
  ilker,
  sian,
  minhKhoi,
  feija,
  rojin,
  kasimir,
  wessel,
  liv,
  boaz,
  chidi,
  lorenzo,
  soren,
  anais,
  jidde,
  eleni,
  amara,
];
