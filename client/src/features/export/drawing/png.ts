import type { DrawnSheet } from './sheet.ts';

/** This browser cannot draw so large a picture. */
export class PictureTooLargeError extends Error {
  override readonly name = 'PictureTooLargeError';
}

/**
 * A sheet as PNG.
 *
 * @param scale pixels of the picture for one of the sheet
 * @throws {PictureTooLargeError}
 */
export async function pngOf({ svg, width, height }: DrawnSheet, scale: number): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image(width, height);
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = width * scale;
    canvas.height = height * scale;
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise<Blob>((resolve, reject) => {
      canvas.toBlob((blob) => {
        if (blob) resolve(blob);
        else
          reject(
            new PictureTooLargeError(`A picture of ${canvas.width} by ${canvas.height} pixels is too large here.`),
          );
      }, 'image/png');
    });
  } finally {
    URL.revokeObjectURL(address);
  }
}
