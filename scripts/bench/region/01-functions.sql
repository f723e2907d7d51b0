-- What the other files compute with. Temporary: gone with the connection.
-- The settings bench.dossiers and bench.today decide everything; nothing is random.

create function pg_temp.total() returns integer stable language sql
  return current_setting('bench.dossiers')::integer;
create function pg_temp.today() returns date stable language sql
  return current_setting('bench.today')::date;

-- A key like those of the product (UUID version 7), always the same for the same row.
create function pg_temp.id(kind text, at timestamptz, n bigint) returns uuid stable language sql
  return overlay(overlay(md5(kind || n) placing '8' from 17)
    placing lpad(to_hex((extract(epoch from at) * 1000)::bigint), 12, '0') || '7' from 1)::uuid;

-- A number from 0 to below `choices` that looks like chance.
create function pg_temp.pick(n bigint, salt integer, choices integer) returns integer immutable language sql
  return ((((n * 2654435761 + salt * 40503::bigint) & 4294967295) * 1103515245 & 4294967295) >> 9) % choices;

create function pg_temp.one_of(choices text[], n bigint, salt integer) returns text immutable language sql
  return choices[1 + pg_temp.pick(n, salt, cardinality(choices))];

-- Sentences as people write them, one to three at a time. Plain expressions: called millions of times.
create function pg_temp.sentence(n bigint, salt integer) returns text immutable language sql
  return pg_temp.one_of(array[
    'Een rustige plek zonder verkeer van andere kinderen.',
    'Elke ochtend dezelfde juf die zegt wat er komt.',
    'Na een uur werken is het op, dan helpt buiten zijn.',
    'Thuis gaat het beter sinds de afspraken op de koelkast hangen.',
    'Twee vaste ochtenden op de zorgboerderij, met vervoer dat op tijd is.',
    'De overgang van thuis naar school is het moeilijkste kwartier van de dag.',
    'Samen beginnen met iets dat al lukt en dan pas iets nieuws.',
    'Duidelijk zeggen wie belt als een dag niet doorgaat.',
    'Rekenen op het niveau van groep acht en lezen in eigen tijd.',
    'Eén volwassene tegelijk aan het woord, de ander luistert.',
    'In kleine stappen meer uren, en een week stil staan als het te vlug gaat.',
    'De klas schrijft een kaart, zodat de weg terug open blijft.'], n, salt);
create function pg_temp.say(n bigint, salt integer) returns text immutable language sql
  return pg_temp.sentence(n, salt)
    || case when (n + salt) % 3 > 0 then ' ' || pg_temp.sentence(n, salt + 7) else '' end
    || case when (n + salt) % 3 > 1 then ' ' || pg_temp.sentence(n, salt + 14) else '' end;
