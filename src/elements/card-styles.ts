import {css} from 'lit';

/** A card is not narrower than this; the cards of a row share its width. */
export const leastCard = 220;
export const cardGap = 12;
export const mostColumns = 4;
/** More cards than this stand behind a disclosure. */
export const mostCards = 8;

/** How the cards stand together and what each looks like. */
export const cardStyles = css`
  .cards {
    display: grid;
    gap: ${cardGap}px;
  }
  .in-2 {
    grid-template-columns: 1fr 1fr;
  }
  .in-3 {
    grid-template-columns: 1fr 1fr 1fr;
  }
  .in-4 {
    grid-template-columns: 1fr 1fr 1fr 1fr;
  }
  /* The last card takes what is left of its row, its bars on the scale of the others. */
  .in-2 > :last-child:nth-child(odd),
  .in-3 > :last-child:nth-child(3n + 2),
  .in-3 > :last-child:nth-child(3n + 4),
  .in-4 > :last-child:nth-child(4n + 3) {
    grid-column: span 2;
    display: grid;
    grid-template-columns: 1fr 1fr;
    align-items: start;
    gap: 0 ${cardGap + 32}px;
  }
  .in-3 > :last-child:nth-child(3n + 4) {
    grid-column: span 3;
  }
  .more > summary {
    margin: 10px 0;
    font-size: 13px;
  }
  .one {
    background: var(--_wash);
    border-radius: 8px;
    padding: 14px 16px;
  }
  .one p {
    margin: 0;
  }
  .name,
  .quiet,
  .stated {
    color: var(--_muted);
    font-size: 13px;
  }
  .amount b {
    font-size: 28px;
    line-height: 1.3;
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 8px;
    margin-top: 6px;
    font-size: 12px;
    color: var(--_muted);
  }
  /* What a bar is short of the largest: a very short one is no gap. */
  .bar svg {
    background: var(--_hairline);
    border-radius: 2px;
  }
  .before {
    fill: var(--_muted);
    opacity: 0.8;
  }
  .now {
    fill: var(--_accent);
  }
  .trend {
    margin-top: 8px;
  }
  .trend .zero {
    stroke: var(--_hairline);
  }
  .trend .line {
    stroke: var(--_accent);
    stroke-width: 2;
  }
  .ends {
    display: flex;
    justify-content: space-between;
    font-size: 12px;
    color: var(--_muted);
  }
  .one .change {
    margin-top: 10px;
    color: var(--_accent);
    font-weight: 700;
  }
  .rate,
  .amount .quiet {
    white-space: nowrap;
  }
  .one .differs {
    color: var(--_alert);
    font-weight: 600;
  }
  .one .reason {
    margin-top: 8px;
    padding-top: 8px;
    border-top: 1px solid var(--_hairline);
    font-size: 13px;
  }
  .shared-reason,
  .unchanged {
    margin: 12px 0 0;
    font-size: 13px;
  }
  .same {
    display: inline-block;
    margin-inline-end: 14px;
  }
`;
