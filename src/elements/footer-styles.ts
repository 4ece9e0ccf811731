import type {CSSResult} from 'lit';
import {css} from 'lit';

/** As a picture or on paper: nothing looks as if it could be pressed, and it is said where it is from. */
const still = (figure: CSSResult) => css`
  ${figure} select {
    appearance: none;
    border: 0;
    padding: 0;
    color: inherit;
  }
  ${figure} .choice .button[aria-pressed='true'] {
    border: 0;
    padding: 0;
    background: none;
    color: var(--_muted);
  }
  ${figure} li > .class {
    border-color: transparent;
    margin-inline: -9px 0;
    padding-inline-end: 8px;
  }
  ${figure} summary {
    list-style: none;
  }
  ${figure} .address {
    display: inline;
  }
`;

/** How the line below a drawing, its checks and its table look. */
export const footerStyles = css`
  .footer,
  .offers {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 6px 16px;
  }
  .footer {
    margin-top: 16px;
    padding-top: 12px;
    border-top: 1px solid var(--_hairline);
    font-size: 13px;
    color: var(--_muted);
  }
  .date {
    white-space: nowrap;
  }
  .offers,
  .footer details {
    min-width: 0;
    max-width: 100%;
  }
  .offers:has([open]),
  details[open] {
    flex-basis: 100%;
  }
  summary {
    cursor: pointer;
    min-height: 24px;
    width: fit-content;
  }
  .checks > summary {
    list-style: none;
    color: var(--_muted);
  }
  .checks > summary::-webkit-details-marker {
    display: none;
  }
  .checks > summary > .sign {
    color: var(--_accent);
    font-weight: 700;
  }
  .checks.difference > summary,
  .checks.difference > summary > .sign {
    color: var(--_alert);
    font-weight: 700;
  }
  .checks > summary > .said {
    text-decoration: underline dotted;
    text-underline-offset: 3px;
  }
  .checks li {
    margin-top: 4px;
    color: var(--_ink);
  }
  .table > summary,
  .take > summary {
    color: var(--_ink);
  }
  fieldset {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
    margin: 10px 0 0;
    border: 0;
    padding: 0;
    min-width: 0;
  }
  legend {
    padding: 0 0 2px;
  }
  fieldset > p {
    flex-basis: 100%;
    margin: 0;
    color: var(--_ink);
  }
  textarea {
    box-sizing: border-box;
    width: 100%;
    color: inherit;
    background: none;
    font-size: 12px;
  }
  .address {
    display: none;
  }
  /* What is out of the flow is no part of a picture; focus stays where it is. */
  .still
    :is(
      .downloads,
      .class > i,
      .offers,
      .table,
      .take,
      .checks > :not(summary),
      .button:not([aria-pressed='true']),
      [role='status']
    ) {
    position: absolute;
  }
  .still .checks {
    flex-basis: auto;
  }
  figure.still {
    align-self: start;
    min-height: 0;
  }
  ${still(css`.still`)}
  @media print {
    .downloads,
    .class > i,
    .table > summary,
    .take,
    .button:not([aria-pressed='true']) {
      display: none;
    }
    ${still(css`figure`)}
  }
  .scroll {
    overflow-x: auto;
    margin-top: 8px;
  }
  table {
    border-spacing: 0;
    width: 100%;
    color: var(--_ink);
    font-size: 13px;
  }
  caption {
    max-width: calc(100cqi - 40px);
    text-align: start;
    color: var(--_muted);
    padding-bottom: 4px;
  }
  th,
  td {
    padding: 4px 8px;
    border-bottom: 1px solid var(--_hairline);
    text-align: start;
    font-weight: 400;
    vertical-align: baseline;
  }
  thead th {
    padding-block: 0;
    border-bottom-color: var(--_muted);
    vertical-align: bottom;
  }
  /* The name of a row stays where it is, so that each number has one. */
  tr > :first-child {
    position: sticky;
    inset-inline-start: 0;
    box-sizing: border-box;
    min-width: min(10em, 40cqi);
    max-width: 18em;
    background: var(--_paper);
  }
  thead button {
    min-height: 28px;
    min-width: 5em;
    padding: 0;
    border: 0;
    background: none;
    font-weight: 600;
    text-align: inherit;
    cursor: pointer;
  }
  thead button > :last-child,
  i {
    color: var(--_muted);
    font-weight: 400;
    font-style: normal;
  }
  .number {
    text-align: end;
  }
  thead th,
  td {
    max-width: 24em;
    overflow-wrap: break-word;
  }
  td.number {
    white-space: nowrap;
  }
  @media screen {
    td.long {
      min-width: min(22em, 60cqi);
    }
  }
  .total > * {
    font-weight: 700;
  }
  th.d2 {
    padding-inline-start: 24px;
  }
  th.d3 {
    padding-inline-start: 40px;
  }
  th.d4 {
    padding-inline-start: 56px;
  }
  @media print {
    .scroll {
      overflow: visible;
    }
    table {
      font-size: 8pt;
    }
    tr > * {
      padding-inline: 2px;
    }
    thead button {
      min-width: 0;
      overflow-wrap: anywhere;
    }
    thead button > :last-child {
      display: none;
    }
  }
`;
