import { describe, expect, it } from "vitest";
import {
  formatDate,
  formatDateShort,
  formatDateTime,
  formatHours,
  formatHoursShort,
  formatMoney,
  formatRelative,
  formatTime,
} from "./format.js";

describe("dates", () => {
  it("writes a date out", () => {
    expect(formatDate("2027-01-15", "nl")).toBe("vrijdag 15 januari 2027");
    expect(formatDate("2027-01-15", "en")).toBe("Friday 15 January 2027");
  });

  it("writes a date short for tables", () => {
    expect(formatDateShort("2027-01-05", "nl")).toBe("05-01-2027");
    expect(formatDateShort("2027-01-05", "en")).toBe("5 Jan 2027");
  });

  it.each([
    ["2026-11-20", "vandaag", "today"],
    ["2026-11-21", "morgen", "tomorrow"],
    ["2026-11-19", "gisteren", "yesterday"],
    ["2026-11-17", "3 dagen geleden", "3 days ago"],
    ["2026-12-03", "over 13 dagen", "in 13 days"],
    ["2026-12-04", "over 2 weken", "in 2 weeks"],
    ["2027-01-15", "over 8 weken", "in 8 weeks"],
    ["2027-05-20", "over 6 maanden", "in 6 months"],
    ["2024-11-20", "2 jaar geleden", "2 years ago"],
  ])("says how far %s is from 20 November 2026", (date, nl, en) => {
    expect(formatRelative(date, "2026-11-20", "nl")).toBe(nl);
    expect(formatRelative(date, "2026-11-20", "en")).toBe(en);
  });

  it("reads an instant on the clock in Amsterdam, summer and winter, across midnight", () => {
    expect(formatTime(new Date("2027-01-15T13:03:00Z"), "nl")).toBe("14:03");
    expect(formatTime(new Date("2027-07-15T12:03:00Z"), "en")).toBe("14:03");
    expect(formatDateTime(new Date("2027-01-14T23:30:00Z"), "nl")).toBe(
      "vrijdag 15 januari 2027 om 00:30",
    );
    expect(formatDateTime(new Date("2027-01-15T13:03:00Z"), "en")).toBe(
      "Friday 15 January 2027 at 14:03",
    );
  });
});

describe("hours and money", () => {
  it.each([
    [390, "6 uur en 30 minuten", "6 hours and 30 minutes", "6,5", "6.5"],
    [60, "1 uur", "1 hour", "1", "1"],
    [61, "1 uur en 1 minuut", "1 hour and 1 minute", "1,02", "1.02"],
    [45, "45 minuten", "45 minutes", "0,75", "0.75"],
    [0, "0 uur", "0 hours", "0", "0"],
  ])("writes %i minutes", (minutes, nl, en, shortNl, shortEn) => {
    expect(formatHours(minutes, "nl")).toBe(nl);
    expect(formatHours(minutes, "en")).toBe(en);
    expect(formatHoursShort(minutes, "nl")).toBe(shortNl);
    expect(formatHoursShort(minutes, "en")).toBe(shortEn);
  });

  it("writes cents as euros that do not break over two lines", () => {
    expect(formatMoney(125000, "nl")).toBe("€\u00a01.250,00");
    expect(formatMoney(125000, "en")).toBe("€1,250.00");
  });
});
