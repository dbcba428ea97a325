/** Follows what is typed into a field. @param typed is called with each change, and once more when the user has done with the field. */
export function followTyping(input: HTMLInputElement, typed: (isSettled: boolean) => void): void {
  let isSettled = true;
  input.addEventListener("input", () => {
    isSettled = false;
    typed(false);
  });
  const settle = (): void => {
    if (isSettled) return;
    isSettled = true;
    typed(true);
  };
  input.addEventListener("change", settle);
  // What a suggestion put there is no change to the page.
  input.addEventListener("blur", settle);
}
