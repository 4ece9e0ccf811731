import {css} from 'lit';

/** How a list of things with amounts looks. */
export const listStyles = css`
  .list li {
    display: flex;
    align-items: baseline;
    gap: 8px;
    padding: 5px 0;
    border-top: 1px solid var(--_hairline);
    font-size: 13px;
  }
  .list li:first-child {
    border-top: 0;
  }
  .list .name {
    flex: 1;
    min-width: 0;
  }
  .list .amount {
    font-weight: 600;
    text-align: end;
    white-space: nowrap;
  }
  .list .share {
    flex: none;
    min-width: 3.5em;
    text-align: end;
    color: var(--_muted);
    white-space: nowrap;
  }
  .link {
    border: 0;
    padding: 0;
    min-height: 24px;
    background: none;
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 3px;
    cursor: pointer;
  }
`;

/** How bars with their names above look. */
export const barListStyles = css`
  .bar-list > li + li {
    margin-top: 12px;
  }
  .bar-list .row {
    display: flex;
    justify-content: space-between;
    gap: 0 12px;
    margin-bottom: 4px;
  }
  .bar-list b {
    white-space: nowrap;
  }
  .axis {
    stroke: var(--_muted);
  }
`;
