import { AttainmentScale } from "./attainment-scale.js";
import { BuildUpCurve, type WeekHours } from "./build-up-curve.js";
import { DateText } from "./date-text.js";
import { People } from "./person-line.js";
import { Quote } from "./quote.js";
import { Columns, Section } from "./section.js";
import { SideBySide } from "./side-by-side.js";
import { Status } from "./status.js";
import { SummaryList } from "./summary-list.js";
import { TaskList } from "./task-list.js";
import { Timeline } from "./timeline.js";

export const exampleToday = "2026-11-23";

const weeks: WeekHours[] = [
  { label: "wk 40", minutes: 0, target: 60 },
  { label: "wk 41", minutes: 60, target: 60 },
  { label: "wk 42", minutes: 90, target: 120 },
  { label: "wk 43", minutes: 150, target: 180 },
  { label: "wk 45", minutes: 120, target: 240 },
  { label: "wk 46", minutes: 240, target: 300 },
  { label: "wk 47", minutes: 390, target: 360 },
  { label: "wk 48", minutes: null, target: 480 },
  { label: "wk 49", minutes: null, target: 600 },
  { label: "wk 50", minutes: null, target: 720 },
];

function Story() {
  return (
    <>
      <Section title="Waar staan we?">
        <BuildUpCurve
          id="uren"
          title="Uren naar school per week"
          description="Van 0 uur in week 40 naar 6,5 uur in week 47. Afgesproken is 12 uur in week 50."
          weeks={weeks}
        />
      </Section>
      <Section title="In de woorden van Noor">
        <Quote
          text="Als ik eerst even bij de konijnen mag, durf ik daarna wel naar binnen."
          source="Noor"
          date="2026-11-17"
        />
      </Section>
      <Section title="Wat er nu moet gebeuren">
        <TaskList
          tasks={[
            {
              title: "Bel juf Els over de rustige plek",
              href: "#bellen",
              hint: <DateText date="2026-11-27" today={exampleToday} />,
              status: { tone: "attention", label: "Vóór vrijdag" },
            },
            {
              title: "Lees het verslag van 17 november",
              href: "#verslag",
              status: { tone: "busy", label: "Begonnen" },
            },
            {
              title: "Vervoer aanvragen bij de gemeente",
              hint: "Kan zodra de school de lestijden heeft ingevuld.",
              status: { tone: "stuck", label: "Wacht op de school" },
            },
            {
              title: "Toestemming van beide ouders",
              href: "#toestemming",
              status: { tone: "done", label: "Klaar" },
            },
          ]}
        />
      </Section>
    </>
  );
}

function Facts() {
  return (
    <>
      <Section title="Wie doet wat">
        <People
          people={[
            {
              name: "Els de Bruin",
              role: "juf van groep 5",
              organisation: "De Linde",
              mandate: "Mag het rooster van Noor aanpassen.",
            },
            { name: "Samira Aydın", role: "ambulant begeleider", organisation: "Jeugdteam Noord" },
            { name: "Hanna Visser", role: "moeder" },
          ]}
        />
      </Section>
      <Section title="Volgend overleg">
        <p>
          <DateText date="2027-01-15" today={exampleToday} />, 15.30 uur bij De Linde.
        </p>
      </Section>
      <Section title="Hoe het nu staat">
        <p>
          <Status tone="busy">Aan het opbouwen</Status>
        </p>
      </Section>
    </>
  );
}

/** The overview of a dossier, as it could look. */
export function ExampleOverview() {
  return <Columns main={<Story />} side={<Facts />} />;
}

function ExampleGoal() {
  return (
    <Section title="Hoe ver is dit doel?">
      <AttainmentScale
        current={-1}
        meaning={{
          2: "Noor is alle ochtenden in de klas en speelt buiten mee.",
          0: "Noor is vier ochtenden per week een uur in de klas.",
          [-1]: "Noor is twee ochtenden per week een uur in de klas.",
          [-2]: "Noor komt niet verder dan het hek.",
        }}
      />
    </Section>
  );
}

export function ExamplePerspectives() {
  return (
    <>
      <Section title="Hoe ieder het ziet">
        <SideBySide
          perspectives={[
            {
              who: "Noor",
              content: (
                <Quote
                  small
                  text="In de klas is het zo vol dat ik niks meer hoor."
                  source="17 november"
                />
              ),
            },
            {
              who: "Hanna",
              role: "moeder",
              content: (
                <Quote
                  small
                  text="’s Avonds is ze op. Maar ze vertelt weer over school."
                  source="12 november"
                />
              ),
            },
            {
              who: "Juf Els",
              role: "De Linde",
              content: (
                <Quote
                  small
                  text="Het eerste uur gaat goed. Na de pauze wordt het moeilijk."
                  source="10 november"
                />
              ),
            },
          ]}
        />
      </Section>
      <ExampleGoal />
    </>
  );
}

export function ExampleRecord() {
  return (
    <>
      <Section title="Wat er gebeurde">
        <Timeline
          items={[
            {
              date: "2026-11-17",
              title: "Overleg op school: vier ochtenden per week is het volgende doel.",
              by: "Verslag van Samira Aydın",
            },
            {
              date: "2026-11-17",
              title: "Noor vertelde wat haar helpt.",
              by: "Opgeschreven door Hanna",
            },
            {
              date: "2026-11-02",
              title: "De afspraak over de rustige plek is gemaakt.",
              by: "Juf Els",
            },
            { date: "2026-10-05", title: "De eerste keer weer een uur op school." },
          ]}
        />
      </Section>
      <Section title="Controleer uw antwoorden">
        <SummaryList
          rows={[
            { term: "Wie doet het", value: "Juf Els", change: { href: "#wie" } },
            { term: "Wat", value: "Noor begint de dag bij de konijnen.", change: { href: "#wat" } },
            {
              term: "Vóór wanneer",
              value: <DateText date="2026-11-27" today={exampleToday} />,
              change: { href: "#wanneer", label: "de datum" },
            },
          ]}
        />
      </Section>
    </>
  );
}
