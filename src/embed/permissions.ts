/**
 * What a frame may do: run its script, open the source of the figures in a tab of its own (which is then no longer
 * held to this), and save a figure. It has no origin of its own, so it reads and keeps nothing of the site around it.
 */
export const sandbox = 'allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads';
