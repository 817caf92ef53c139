import type { DrawnSheet } from './sheet.ts';

/** This browser cannot draw so large a picture. */
class PictureTooLargeError extends Error {
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
    await drawWhenSettled(image, canvas);
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

/** A look at the picture every so often, in milliseconds; it is settled when so many looks were alike. */
const LOOK_MS = 120;
const ALIKE = 4;
const MOST_LOOKS = 30;

/**
 * Draws an image that reads its faces after it has said that it is there: a text whose face is not read yet is not
 * drawn, and nothing tells when it is. So it is looked at until it no longer changes.
 */
async function drawWhenSettled(image: HTMLImageElement, canvas: HTMLCanvasElement): Promise<void> {
  const context = canvas.getContext('2d');
  const probe = document.createElement('canvas');
  probe.width = Math.min(1200, image.width);
  probe.height = Math.round((image.height / image.width) * probe.width);
  const look = probe.getContext('2d', { willReadFrequently: true });
  let last = '';
  for (let looks = 0, alike = 0; looks < MOST_LOOKS && alike < ALIKE; looks++) {
    look?.clearRect(0, 0, probe.width, probe.height);
    look?.drawImage(image, 0, 0, probe.width, probe.height);
    const seen = probe.toDataURL();
    alike = seen === last ? alike + 1 : 0;
    last = seen;
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
  }
  context?.drawImage(image, 0, 0, canvas.width, canvas.height);
}
