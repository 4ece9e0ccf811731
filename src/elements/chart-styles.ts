import {css} from 'lit';

/**
 * How every widget looks around and below its drawing.
 *
 * @cssproperty --budget-radius - How round the corners of the box are.
 */
export const chartStyles = css`
  :host {
    display: block;
    width: 100%;
    box-sizing: border-box;
    font-size: 15px;
    -webkit-text-size-adjust: 100%;
  }
  :host([hidden]) {
    display: none;
  }
  .card {
    container: budget-card / inline-size;
    background: var(--_paper);
    color: var(--_ink);
    border: 1px solid var(--_hairline);
    border-radius: var(--budget-radius, 8px);
    /* As high as the page wants the element; what stands below the drawing is at its end. */
    box-sizing: border-box;
    min-height: inherit;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    /* What a page says of all its elements is said of the host, and stronger than what the host says of itself. */
    font-size: max(1em, 12px);
    line-height: 1.5;
    text-align: start;
    text-indent: 0;
    text-transform: none;
    white-space: normal;
    word-break: normal;
  }
  /* A file is on its way for a while: until then there is the room that most budgets take. */
  .reserved > figure {
    min-height: calc(var(--_reserved) - var(--_spared, 0px));
  }
  :host([text='large']) .card {
    zoom: 1.25;
  }
  /* A picture is no higher than what is in it. */
  .still {
    align-self: start;
  }
  figure:focus {
    outline: none;
  }
  figure {
    margin: 0;
    padding: 20px;
    box-sizing: border-box;
    display: flex;
    flex-direction: column;
    font-variant-numeric: tabular-nums;
    overflow-wrap: anywhere;
  }
  .eyebrow,
  .heading,
  .summary,
  .note,
  .state p {
    margin: 0;
  }
  .eyebrow {
    color: var(--_muted);
    font-size: 13px;
  }
  .heading {
    font-size: clamp(16px, 5.8cqi, 20px);
    line-height: 1.35;
    font-weight: 700;
    margin-top: 2px;
    text-wrap: balance;
  }
  .summary {
    margin-top: 4px;
    text-wrap: pretty;
  }
  .note {
    color: var(--_muted);
    font-size: 13px;
    margin-top: 6px;
    text-wrap: pretty;
  }
  .controls {
    display: flex;
    flex-wrap: wrap;
    gap: 6px 12px;
    margin-top: 12px;
  }
  .plot {
    position: relative;
    margin-top: 16px;
  }
  .room {
    flex: 1 0 auto;
  }
  .state ~ .room {
    flex: none;
  }
  .room ~ p,
  .footer {
    order: 1;
  }
  svg {
    display: block;
    overflow: visible;
    font-size: 13px;
    /* Labels are measured without the page's spacing; what they say stands in lists and tables, which have it. */
    letter-spacing: 0;
    word-spacing: 0;
  }
  .shape,
  .swatch rect {
    stroke: var(--_edge);
  }
  .shape {
    /* A press on one of many begins no selection, for which a browser would look through all of them. */
    -webkit-user-select: none;
    user-select: none;
  }
  svg text {
    fill: var(--_ink);
  }
  svg .quiet {
    fill: var(--_muted);
    font-size: 12px;
  }
  svg .strong {
    font-weight: 700;
  }
  .mark {
    outline: none;
    cursor: default;
  }
  .mark[data-open] {
    cursor: pointer;
  }
  .mark:focus-visible > .shape,
  .mark:hover > .shape {
    stroke: var(--_ink);
    stroke-width: 1.5;
    stroke-linejoin: round;
    paint-order: stroke;
  }
  .mark:focus-visible > .shape {
    stroke-width: 5;
  }
  /* Neighbours leave the ring less than its width, so that there is a second one within. */
  .mark:focus-visible > rect.shape {
    outline: 2px solid var(--_on);
    outline-offset: -4px;
  }
  .swatch {
    width: 12px;
    height: 12px;
    flex: none;
    display: inline-block;
    vertical-align: -1px;
  }
  ul,
  ol {
    list-style: none;
    margin: 0;
    padding: 0;
  }
  button,
  summary,
  a {
    font: inherit;
    color: inherit;
  }
  button:focus-visible,
  select:focus-visible,
  summary:focus-visible,
  a:focus-visible,
  .scroll:focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  .tip {
    position: absolute;
    z-index: 1;
    max-width: min(280px, 100%);
    width: max-content;
    box-sizing: border-box;
    padding: 5px 9px;
    border: 1px solid var(--_paper);
    border-radius: 6px;
    background: var(--_ink);
    color: var(--_paper);
    font-size: 13px;
  }
  .state {
    flex: 1 0 auto;
    min-height: 160px;
    display: flex;
    flex-direction: column;
    justify-content: center;
    gap: 8px;
  }
  .heading + .state {
    margin-top: 16px;
  }
  .state p {
    text-wrap: balance;
  }
  .state.error {
    border-inline-start: 3px solid var(--_alert);
    padding-inline-start: 14px;
    justify-content: flex-start;
    min-height: 0;
  }
  .state.loading,
  .state.empty {
    color: var(--_muted);
    background: var(--_wash);
    border-radius: 6px;
    text-align: center;
    padding: 12px;
  }
  .state li + li {
    margin-top: 6px;
  }
  .state .button {
    width: fit-content;
  }
  ::slotted(*) {
    margin: 0;
  }
  .hidden,
  :host([compact]) :is(.eyebrow, .summary) {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @container budget-card (max-width: 479px) {
    figure:focus {
      outline: none;
    }
    figure {
      padding: 16px 14px;
    }
  }
  :host([compact]) figure {
    --_spared: 110px;
    padding: 12px;
  }
  :host([compact]) .heading {
    font-size: 16px;
    margin: 0;
  }
  :host([compact]) :is(.controls, .plot) {
    margin-top: 8px;
  }
  :host([compact]) .footer {
    margin-top: 10px;
    padding-top: 8px;
  }
  @media (forced-colors: active) {
    .card {
      --_paper: Canvas;
      --_ink: CanvasText;
      --_muted: CanvasText;
      --_hairline: CanvasText;
      --_wash: Canvas;
      --_accent: LinkText;
      --_alert: CanvasText;
      --_edge: CanvasText;
    }
    .shape,
    .mark text,
    .swatch,
    .tip,
    .button[aria-pressed='true'] {
      forced-color-adjust: none;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    * {
      transition: none !important;
      animation: none !important;
    }
  }
  @media print {
    .card {
      border: 0;
    }
    figure {
      padding-inline: 0;
    }
    .plot {
      break-inside: avoid;
    }
    .heading {
      break-after: avoid;
    }
    .tip {
      display: none;
    }
  }
`;
