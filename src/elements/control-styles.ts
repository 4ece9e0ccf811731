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
    gap: 6px;
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
  @container budget-card (max-width: 479px) {
    .choice {
      display: flex;
    }
    .choice .button {
      flex: auto;
      text-align: center;
    }
  }
  @media (pointer: coarse) {
    .button,
    select,
    summary,
    button.class,
    .link {
      min-height: 44px;
      align-content: center;
    }
  }
`;
