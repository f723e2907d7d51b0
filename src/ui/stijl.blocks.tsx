import { Card, Cards } from "./card.js";
import { ConfirmDeed } from "./confirm-deed.js";
import { Details } from "./details.js";
import { EmptyState } from "./empty-state.js";
import { FilterForm } from "./filter-form.js";
import { Button, ButtonLink, Select, TextField } from "./form.js";
import { formatHoursShort, formatMoney } from "./format.js";
import { Notice } from "./notice.js";
import { Pagination } from "./pagination.js";
import { Section } from "./section.js";
import { Badge, Status, type Tone } from "./status.js";
import { Table } from "./table.js";

const region: {
  name: string;
  school: string;
  minutes: number;
  cents: number;
  tone: Tone;
  state: string;
}[] = [
  {
    name: "Noor V.",
    school: "De Linde",
    minutes: 390,
    cents: 125000,
    tone: "busy",
    state: "Opbouw",
  },
  {
    name: "Daan K.",
    school: "Het Baken",
    minutes: 0,
    cents: 340050,
    tone: "stuck",
    state: "Zit vast",
  },
  {
    name: "Yusuf A.",
    school: "De Linde",
    minutes: 1200,
    cents: 60000,
    tone: "done",
    state: "Bijna rond",
  },
];

function ExampleTable() {
  return (
    <Section title="Kinderen in deze regio">
      <FilterForm action="/stijl" values={{ school: "linde" }} clearHref="/stijl">
        <TextField name="zoek" label="Naam" required />
        <Select
          name="school"
          label="School"
          required
          blank="Alle scholen"
          options={[
            { value: "linde", label: "De Linde" },
            { value: "baken", label: "Het Baken" },
          ]}
        />
      </FilterForm>
      <Table
        caption="Nog niet helemaal naar school, dringendste eerst"
        count="3 kinderen"
        rows={region}
        columns={[
          {
            header: "Kind",
            cell: (row) => <a href="#kind">{row.name}</a>,
            rowHeader: true,
            sort: { href: "?sorteer=kind", direction: "ascending" },
          },
          { header: "School", cell: (row) => row.school, sort: { href: "?sorteer=school" } },
          { header: "Hoe staat het", cell: (row) => <Status tone={row.tone}>{row.state}</Status> },
          { header: "Uren", cell: (row) => formatHoursShort(row.minutes, "nl"), numeric: true },
          { header: "Kosten", cell: (row) => formatMoney(row.cents, "nl"), numeric: true },
        ]}
      />
      <Pagination page={2} total={3} hrefOf={(page) => `?pagina=${page}`} />
    </Section>
  );
}

const tones: { tone: Tone; word: string }[] = [
  { tone: "done", word: "Klaar" },
  { tone: "busy", word: "Begonnen" },
  { tone: "waiting", word: "Wacht op een ander" },
  { tone: "attention", word: "Deze week" },
  { tone: "stuck", word: "Zit vast" },
  { tone: "none", word: "Nog niet begonnen" },
];

function ExampleWords() {
  return (
    <Section title="Status, knoppen en meldingen">
      <p class="ep-statuses">
        {tones.map(({ tone, word }) => (
          <Status tone={tone}>{word}</Status>
        ))}
        <Badge>Concept</Badge>
      </p>
      <div class="ep-form__deeds">
        <Button>Zet deze afspraak</Button>
        <ButtonLink href="#volgende" variant="secondary">
          Volgende vraag
        </ButtonLink>
        <Button variant="quiet">Later verder</Button>
        <Button variant="danger">Trek deze afspraak in</Button>
      </div>
      <Notice>Juf Els ziet deze tekst ook. De gemeente niet.</Notice>
      <Notice kind="warning" title="Nog 5 dagen">
        De toestemming van vader loopt af op vrijdag 27 november 2026.
      </Notice>
      <Notice kind="question" title="Herkent Noor dit zelf ook?">
        Haar eigen woorden staan hier nog niet bij.
      </Notice>
      <Details summary="Waarom vragen we dit?">
        <p>Zonder dit gegeven kan de gemeente het vervoer niet regelen.</p>
      </Details>
    </Section>
  );
}

export function ExampleBlocks() {
  return (
    <>
      <ExampleTable />
      <ExampleWords />
      <Section title="Mijn dossiers">
        <Cards>
          <Card title="Noor" href="#noor">
            <p>Volgend overleg op vrijdag 15 januari.</p>
            <Status tone="busy">Aan het opbouwen</Status>
          </Card>
          <Card title="Daan" href="#daan">
            <p>De beurt is aan Het Baken.</p>
            <Status tone="stuck">Zit vast</Status>
          </Card>
        </Cards>
      </Section>
      <Section title="Afspraken">
        <EmptyState
          title="Er zijn nog geen afspraken"
          action={{ href: "#nieuw", label: "Zet de eerste afspraak" }}
        >
          <p>Afspraken komen uit een overleg. U kunt er ook nu al een zetten.</p>
        </EmptyState>
      </Section>
      <Section title="Iets weghalen">
        <ConfirmDeed
          action="/stijl"
          title="Deze afspraak intrekken?"
          consequence={
            <p>Juf Els krijgt hier bericht van. De afspraak blijft te lezen als ingetrokken.</p>
          }
          deed="Trek deze afspraak in"
          cancel={{ href: "#terug", label: "Nee, laat hem staan" }}
        />
      </Section>
    </>
  );
}
