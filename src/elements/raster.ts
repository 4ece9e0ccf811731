/**
 * An SVG file as a PNG, so many times as large.
 * @param refusal what to say where no browser could hold so large a picture
 */
export async function rasterOf(svg: string, scale: number, refusal: string): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], {type: 'image/svg+xml'}));
  try {
    const image = new Image();
    await new Promise((done, fail) => {
      image.onload = done;
      image.onerror = () => fail(new Error(refusal));
      image.src = address;
    });
    const canvas = document.createElement('canvas');
    canvas.width = image.width * scale;
    canvas.height = image.height * scale;
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((done, fail) =>
      canvas.toBlob(blob => (blob ? done(blob) : fail(new Error(refusal))))
    );
  } finally {
    URL.revokeObjectURL(address);
  }
}
