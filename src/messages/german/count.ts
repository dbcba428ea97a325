/** „1 Notiz“, „2 Notizen“. */
export function count(number: number, one: string, several: string): string {
  return `${number} ${number === 1 ? one : several}`;
}
