import { addDays, type Day } from '../core/day';
import type { Report } from '../core/report/report';
import { PRINTED } from '../text/printed-report';
import { fill } from '../text/problems';

/** Octets of a line. Source: RFC 5545, 3.1. */
const MOST_OCTETS = 75;

/** Phases and what is due as whole days of a calendar. Its one stamp is the day the report is of, so that the same plan is the same file. */
export function toIcs(report: Report): string {
  const { roadmap, calendar, deliverables, today } = report;
  const phases = roadmap.phases.flatMap((phase, index) => {
    const dates = calendar.dates[index] ?? null;
    const name = phase.number === null ? phase.title : fill(PRINTED.phase, { number: phase.number, title: phase.title });
    return dates === null ? [] : event(`phase-${index}`, name, dates.start, dates.end, phase.goal);
  });
  const due = deliverables.flatMap((own) => (own.due === null ? [] : event(`due-${own.phase}-${own.index}`, fill(PRINTED.due, { name: own.name }), own.due, own.due, null)));
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Trajectory//Roadmap//EN', `X-WR-CALNAME:${escaped(roadmap.title)}`, ...phases, ...due, 'END:VCALENDAR'];
  return lines.map((line) => `${folded(line)}\r\n`).join('');

  function event(id: string, name: string, start: Day, end: Day | null, about: string | null): string[] {
    return [
      'BEGIN:VEVENT', `UID:${id}-${hash(roadmap.path)}@trajectory`, `DTSTAMP:${compact(today)}T000000Z`, `DTSTART;VALUE=DATE:${compact(start)}`,
      ...(end === null ? [] : [`DTEND;VALUE=DATE:${compact(addDays(end, 1))}`]), `SUMMARY:${escaped(name)}`, ...(about === null ? [] : [`DESCRIPTION:${escaped(about)}`]), 'TRANSP:TRANSPARENT', 'END:VEVENT',
    ];
  }
}

function compact(day: Day): string {
  return day.replaceAll('-', '');
}

/** What ends or parts a value is written with a backslash; control characters and marks that turn the text are taken out. */
function escaped(text: string): string {
  return text.replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n').replace(/(?!\n)\p{Cc}|[\u202a-\u202e\u2066-\u2069]/gu, '').replace(/\p{Cs}/gu, '\ufffd').replace(/[\\;,]/g, '\\$&').replaceAll('\n', '\\n');
}

/** Lines of at most 75 octets, never cut inside a character; what goes on begins with a space. */
function folded(line: string): string {
  let octets = 0;
  let made = '';
  for (const sign of line) {
    const code = sign.codePointAt(0) ?? 0;
    const own = code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    if (octets + own > MOST_OCTETS) {
      made += '\r\n ';
      octets = 1;
    }
    made += sign;
    octets += own;
  }
  return made;
}

/** Tells the events of one plan from those of another (FNV-1a). */
function hash(text: string): string {
  let own = 0x811c9dc5;
  for (const sign of text) own = Math.imul(own ^ (sign.codePointAt(0) ?? 0), 0x01000193);
  return (own >>> 0).toString(36);
}
