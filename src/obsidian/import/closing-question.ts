import { ConfirmationModal, type App } from "obsidian";
import { nameWindow } from "../name-window.ts";

/** What is asked before a window closes, and the words on both answers. */
export interface ClosingQuestion {
  readonly title: string;
  readonly text: string;
  readonly stay: string;
  readonly leave: string;
}

/** Asks whether to leave; anything but a plain yes means to stay. */
export function askBeforeClosing(app: App, question: ClosingQuestion, answers: { onLeave: () => void; onStay: () => void }): void {
  const modal = new ConfirmationModal(app);
  const focused = activeDocument.activeElement;
  let leaves = false;
  nameWindow(modal);
  modal.setTitle(question.title).setContent(question.text);
  modal
    .addButton((button) =>
      button
        .setButtonText(question.leave)
        .setDestructive()
        .onClick(() => { leaves = true; }),
    )
    .addButton((button) => button.setButtonText(question.stay).setCancel().setInitialFocus().onClick(() => undefined));
  modal.setCloseCallback(() => {
    if (leaves) {
      answers.onLeave();
      return;
    }
    if (focused?.instanceOf(HTMLElement) === true) focused.focus();
    answers.onStay();
  });
  modal.open();
}
