import {draw} from './picture/draw.js';
import {findFonts} from './picture/fonts.js';
import {defaultWidth} from './render-static.js';
import type {View} from './view.js';

/** A view, and how it is wanted as a picture. */
export interface PictureView extends View {
  /** How wide the figure is, in pixels; 640 by default. */
  width?: number;
  /** How many pixels of the picture one of these takes; 2 by default. */
  scale?: 1 | 2 | 3 | 4;
  /** The files of fonts, or folders of them, in the order that they are asked in; without it those of the system. */
  fonts?: readonly string[];
}

/**
 * One view of a budget as a PNG file: what {@link renderStatic} gives as SVG, in fonts that have every character of it,
 * its lines as long as these make them.
 * Needs the package `@resvg/resvg-js`. Rejects where the budget cannot be read, where there is nothing to draw, and with
 * {@link MissingGlyph} where no font draws a character.
 * @param budget as `JSON.parse` or `readBudget` gives it
 */
export async function renderPicture(
  budget: unknown,
  {width = defaultWidth, scale = 2, fonts, ...view}: PictureView
): Promise<Uint8Array> {
  const {files, family, widthOf} = findFonts(draw(budget, view, width).text, fonts);
  const picture = draw(budget, view, width, widthOf);
  const {Resvg} = await rasteriser();
  const image = new Resvg(picture.svg(`"${family}", sans-serif`), {
    fitTo: {mode: 'zoom', value: scale},
    font: {loadSystemFonts: false, fontFiles: files, defaultFontFamily: family, sansSerifFamily: family}
  });
  return image.render().asPng();
}

/** That a package is not installed that only this needs. */
export class MissingPackage extends Error {
  override readonly name = 'MissingPackage';

  constructor(
    readonly packageName: string,
    options: ErrorOptions
  ) {
    super(`A picture as PNG needs a package more: npm install ${packageName}`, options);
  }
}

async function rasteriser() {
  try {
    return await import('@resvg/resvg-js');
  } catch (cause) {
    throw new MissingPackage('@resvg/resvg-js', {cause});
  }
}
