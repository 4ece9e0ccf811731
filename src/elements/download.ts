/** Hands a reader a file made on the page; nothing is asked of any server. */
export function download(name: string, type: string, content: BlobPart): void {
  const address = URL.createObjectURL(new Blob([content], {type}));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The download begins after this task; what is taken back before that is not there to be had.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
