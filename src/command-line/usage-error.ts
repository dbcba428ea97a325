/** A command that cannot be carried out as it stands; its message is a sentence for whoever typed it. */
export class UsageError extends Error {}

/**
 * What an option says, when it is one of the choices that it takes.
 * @param option its name as it was typed: `--existing`.
 * @throws UsageError for anything else.
 */
export function choiceOf<Choice extends string>(option: string, said: string, choices: readonly Choice[]): Choice {
  const choice = choices.find((one) => one === said);
  if (choice === undefined) throw new UsageError(`${option} takes ${choices.join(", ")}; not “${said}”.`);
  return choice;
}
