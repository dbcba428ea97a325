const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "no such file",
  EACCES: "no permission",
  EPERM: "no permission",
  EROFS: "it is read-only",
  EISDIR: "it is a folder",
  ENOTDIR: "a file stands where a folder should be",
  EEXIST: "something of that name is there already",
  ENOSPC: "the disk is full",
  EFBIG: "it is too large",
  ERR_FS_FILE_TOO_LARGE: "it is too large",
  ENAMETOOLONG: "its name is too long",
};

/** Tells whether the system gave a certain reason, for example `ENOENT`. */
export function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && "code" in error && error.code === code;
}

/** An error of the file system in words, without the path that its own message repeats. */
export function inWords(error: unknown): Error {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  const reason = typeof code === "string" ? REASONS[code] : undefined;
  return new Error(reason ?? (error instanceof Error ? error.message : String(error)), { cause: error });
}
