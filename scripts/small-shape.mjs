// @ts-check

/**
 * What takes the place of d3-shape in the single file: the part of it that src/layout/slices.ts uses, by d3's own
 * formulas, so that a path is the same to the last digit. Values are above nil, a ring goes clockwise and is not wider
 * inside than outside. The npm package is not touched.
 */

const {abs, asin, cos, min, PI, sin} = Math;
const turn = 2 * PI;

/** An angle, and a way or an angle on paper, that are taken for none. */
const noAngle = 1e-12;
const none = 1e-6;

/** @template T */
export function pie() {
  /** @type {(datum: T) => number} */
  let valueOf;
  /** @param {T[]} data */
  const place = data => {
    const values = data.map(valueOf);
    const scale = turn / values.reduce((sum, value) => sum + value, 0);
    let endAngle = 0;
    return values.map((value, index) => {
      const startAngle = endAngle;
      endAngle += value * scale;
      return {data: /** @type {T} */ (data[index]), startAngle, endAngle};
    });
  };
  /** @param {(datum: T) => number} value */
  place.value = value => {
    valueOf = value;
    return place;
  };
  /** @type {(order: null) => typeof place} */
  place.sort = () => place;
  return place;
}

/** @param {number} length */
const hundredths = length => Math.round(length * 100) / 100;

/** @template {{startAngle: number, endAngle: number}} T clockwise from 12 o'clock; a whole turn, or padded */
export function arc() {
  let inner = 0;
  let outer = 0;
  let padAngle = 0;
  let padRadius = 0;

  /** @param {T} angles */
  const draw = ({startAngle, endAngle}) => {
    const start = startAngle - PI / 2;
    const end = endAngle - PI / 2;
    let path = '';
    let x = 0;
    let y = 0;
    /**
     * @param {string} command
     * @param {number} radius
     * @param {number} angle
     */
    const go = (command, radius, angle) => {
      x = radius * cos(angle);
      y = radius * sin(angle);
      path += `${command}${hundredths(x)},${hundredths(y)}`;
    };
    /**
     * @param {number} radius
     * @param {number} from
     * @param {number} to
     * @param {0 | 1} isClockwise
     */
    const goRound = (radius, from, to, isClockwise) => {
      const [fromX, fromY] = [radius * cos(from), radius * sin(from)];
      if (abs(x - fromX) > none || abs(y - fromY) > none) go('L', radius, from);
      const angle = abs(to - from);
      /** @param {boolean} isLarge */
      const command = isLarge =>
        `A${hundredths(radius)},${hundredths(radius)},0,${Number(isLarge)},${isClockwise},`;
      if (angle > turn - none) {
        path += `${command(true)}${hundredths(-fromX)},${hundredths(-fromY)}`;
        go(command(true), radius, from);
      } else if (angle > none) go(command(angle >= PI), radius, to);
    };
    /** @param {number} radius */
    const padded = radius => {
      const pad = asin(min(1, (padRadius / radius) * sin(padAngle / 2)));
      const middle = (start + end) / 2;
      return end - start - pad * 2 > noAngle
        ? {from: start + pad, to: end - pad, isLeft: true}
        : {from: middle, to: middle, isLeft: false};
    };

    if (end - start > turn - noAngle) {
      go('M', outer, start);
      goRound(outer, start, end, 1);
      if (inner > noAngle) {
        go('M', inner, end);
        goRound(inner, end, start, 0);
      }
    } else {
      const outside = padded(outer);
      const inside = padded(inner);
      go('M', outer, outside.from);
      if (outside.isLeft) goRound(outer, outside.from, outside.to, 1);
      if (inner > noAngle && inside.isLeft) goRound(inner, inside.to, inside.from, 0);
      else go('L', inner, inside.to);
    }
    return `${path}Z`;
  };
  /** @param {number} radius */
  draw.innerRadius = radius => {
    inner = radius;
    return draw;
  };
  /** @param {number} radius */
  draw.outerRadius = radius => {
    outer = radius;
    return draw;
  };
  /** @param {number} angle */
  draw.padAngle = angle => {
    padAngle = angle;
    return draw;
  };
  /** @param {number} radius */
  draw.padRadius = radius => {
    padRadius = radius;
    return draw;
  };
  /** @type {(count: 2) => typeof draw} */
  draw.digits = () => draw;
  return draw;
}
