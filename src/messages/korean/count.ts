/** “노트 2개”. */
export function count(number: number, counted: string, counter = "개"): string {
  return `${counted} ${number}${counter}`;
}
