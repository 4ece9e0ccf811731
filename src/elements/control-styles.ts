import {css} from 'lit';

/** How what can be pressed looks. */
export const controlStyles = css`
  .button {
    min-height: 28px;
    padding: 2px 10px;
    border: 1px solid var(--_hairline);
    border-radius: 6px;
    background: var(--_paper);
    font-size: 13px;
    cursor: pointer;
    text-align: start;
  }
  .button:hover {
    background: var(--_wash);
  }
  select {
    font: inherit;
    color: var(--_ink);
    min-height: 24px;
    padding: 0 2px;
    border: 1px solid var(--_hairline);
    border-radius: 4px;
    background: var(--_paper);
  }
  .choice {
    display: inline-flex;
    flex-wrap: wrap;
    border: 0;
    margin: 0;
    padding: 0;
    min-width: 0;
  }
  .choice .button {
    border-radius: 0;
    margin-inline-start: -1px;
  }
  .choice .button:first-of-type {
    border-start-start-radius: 6px;
    border-end-start-radius: 6px;
    margin-inline-start: 0;
  }
  .choice .button:last-of-type {
    border-start-end-radius: 6px;
    border-end-end-radius: 6px;
  }
  .choice .button[aria-pressed='true'] {
    background: var(--_ink);
    border-color: var(--_ink);
    color: var(--_paper);
    font-weight: 600;
  }
  .crumbs {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 8px;
    margin-bottom: 10px;
    font-size: 13px;
  }
`;
