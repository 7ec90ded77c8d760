/** Lines of topics as paths: levels parted by slashes, tabs or commas, blank cells left out. */
export const pathsOf = (text: string): string[][] =>
  text
    .split(/\r?\n/)
    .map((line) =>
      line
        .split(/[/／\t,，]/)
        .map((level) => level.trim())
        .filter(Boolean),
    )
    .filter((path) => path.length > 0);
