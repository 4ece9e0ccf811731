// @ts-check
import {bytes} from './sections/bytes.mjs';
import {change} from './sections/change.mjs';
import {cold} from './sections/cold.mjs';
import {demo} from './sections/demo.mjs';
import {heap} from './sections/heap.mjs';
import {interaction} from './sections/interaction.mjs';
import {mount} from './sections/mount.mjs';
import {reading} from './sections/reading.mjs';
import {treemap} from './sections/treemap.mjs';
import {typing} from './sections/typing.mjs';

/** @type {readonly import('./sections/section.mjs').Section[]} */
export const sections = [bytes, cold, mount, change, treemap, interaction, typing, heap, reading, demo];
