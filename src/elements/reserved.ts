import {css} from 'lit';

/** The height, in pixels, that a widget takes while its file is on its way: in a narrow column, and in a wide one. */
export const reserved = (narrow: number, wide: number) => css`
  figure {
    --_reserved: ${narrow}px;
  }
  @container budget-card (min-width: 480px) {
    figure {
      --_reserved: ${wide}px;
    }
  }
`;
