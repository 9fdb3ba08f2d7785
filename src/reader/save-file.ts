/** Gives the reader a drawing as a file to keep. */
export function saveSvg(name: string, svg: string): void {
  saveFile(name, new Blob([svg], { type: 'image/svg+xml' }));
}

/** Gives the reader a file to keep. */
export function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken it by then, or it never will.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
