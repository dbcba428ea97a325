import { FileView } from "./file-view.ts";
import { View } from "./view.ts";

/** A leaf with nothing in it. */
export class EmptyView extends View {
  getViewType(): string {
    return "empty";
  }

  getDisplayText(): string {
    return "New tab";
  }
}

/** A file that is no note: the host shows its name alone. */
export class PlainFileView extends FileView {
  getViewType(): string {
    return this.file?.extension === "pdf" ? "pdf" : "file";
  }

  override async onLoadFile(): Promise<void> {
    this.contentEl.setText(this.file?.path ?? "");
    await super.onLoadFile(this.file as never);
  }

  override canAcceptExtension(extension: string): boolean {
    return extension !== "md";
  }
}
