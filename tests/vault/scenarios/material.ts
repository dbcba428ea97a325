import { english } from "../../../src/messages/english/english.ts";
import { DEFAULT_SETTINGS } from "../../../src/model/settings.ts";
import type { VaultPort } from "../../../src/model/vault-port.ts";
import { importSources, type ImportOptions, type ImportReport } from "../../../src/workflow/import-sources.ts";
import { joinSameWorks } from "../../../src/workflow/join-same-works.ts";
import type { ExistingChoice, ReadSource } from "../../../src/workflow/plan-import.ts";
import { readCaptures } from "../../../src/workflow/read-captures.ts";
import { portsFromLibraries } from "../../../src/cli/read-ports.ts";

/** Captures by name. All of them are ours. */
export const HARBOUR = `# Quay Walls in Winter

by Ada Ray

March 2021

Ice lifts the stones that frost has split, and the next storm takes them. Nobody has counted them since the spring.

The Harbour Board should repair the walls before winter. It has the stones, and the masons are idle from October on.

## Recommendations

- The Harbour Board should count the stones every spring.
- Norway should publish the counts on the first day of May.

What the sea takes, the town pays for twice, as every winter of the last ten has shown to whoever went to look at the walls.
`;

export const FERRIES = `# The Last Ferry to Skarv

by Ben Olsen

2 May 2019

The ferry to Skarv has not sailed on time since its engine was changed, and the school has begun to count the empty seats.

The county must pay for a second boat before the autumn term. Sweden should lend one of its spare crews for the first year.

Whoever lives on Skarv has heard this before, and has kept the letters in which it was promised for each of the last six years.
`;

const alreadyRead = new Map<string, Promise<ReadSource[]>>();

/** Reads captures as the program does; the same ones once. */
export function read(captures: Record<string, string>): Promise<ReadSource[]> {
  const key = JSON.stringify(captures);
  const reading = alreadyRead.get(key) ?? readNow(captures);
  alreadyRead.set(key, reading);
  return reading;
}

async function readNow(captures: Record<string, string>): Promise<ReadSource[]> {
  const sources: ReadSource[] = [];
  const unopened = Object.entries(captures).map(([name, text]) => ({ name, open: () => Promise.resolve({ bytes: new TextEncoder().encode(text) }) }));
  for await (const reading of readCaptures(unopened, { ports: portsFromLibraries, breathe: () => Promise.resolve() })) {
    if ("problem" in reading) throw new Error(`${reading.name}: ${reading.problem.code}`);
    sources.push(reading);
  }
  return joinSameWorks(sources);
}

/** Imports captures with all their recommendations. */
export async function importInto(
  port: VaultPort,
  captures: Record<string, string>,
  { existing, ...options }: Partial<ImportOptions> & { existing?: ExistingChoice } = {},
): Promise<ImportReport> {
  const sources = (await read(captures)).map((source) => (existing === undefined ? source : { ...source, existing }));
  return importSources(sources, port, {
    settings: DEFAULT_SETTINGS,
    wording: english.note,
    recommendations: "all",
    again: false,
    now: new Date("2026-01-02T03:04:05Z"),
    ...options,
  });
}
