import { DossierHeader } from "./dossier-header.js";
import { Page } from "./page.js";
import { ExampleBlocks } from "./stijl.blocks.js";
import { ExampleOverview, ExamplePerspectives, ExampleRecord } from "./stijl.dossier.js";
import { ExampleForm } from "./stijl.form.js";

const subNavigation = [
  "Overzicht",
  "Wat Noor nodig heeft",
  "Het plan",
  "De week",
  "Mensen",
  "Overleggen",
  "Wie betaalt",
  "Tijdlijn",
  "Documenten",
  "Wie mag dit zien",
].map((label, index) => ({ label, href: `#deel-${index}`, current: index === 0 }));

/** Every building block once, with an invented child, to look at and to test against. */
export function StijlPage() {
  return (
    <Page
      title="Overzicht van Noor"
      heading={false}
      wide
      crumbs={[
        { label: "Start", href: "/" },
        { label: "Mijn dossiers", href: "/" },
        { label: "Noor" },
      ]}
      notice={{
        text: "De afspraak staat. Juf Els krijgt vandaag bericht.",
        undo: { action: "/stijl", label: "Ongedaan maken" },
      }}
      above={
        <DossierHeader
          heading
          name="Noor"
          about="9 jaar, groep 5 van De Linde; thuis sinds maart"
          sentence="Noor gaat in de lente weer elke ochtend met plezier naar haar eigen klas, en heeft een plek waar ze kan bijkomen."
          nav={subNavigation}
        />
      }
    >
      <ExampleOverview />
      <ExamplePerspectives />
      <ExampleRecord />
      <ExampleForm />
      <ExampleBlocks />
    </Page>
  );
}
