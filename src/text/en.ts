import { common } from './en/common';
import { drill } from './en/drill';
import { header } from './en/header';
import { log } from './en/log';
import { more } from './en/more';
import { reading } from './en/reading';
import { review } from './en/review';
import { rules } from './en/rules';
import { sections } from './en/sections';
import { settings } from './en/settings';
import { timeline } from './en/timeline';
import { unmapped } from './en/unmapped';
import { writing } from './en/writing';

/**
 * Every sentence the pane says, in English. Slots in braces have names; a message with `one` and `other` is chosen by
 * its slot `count`. Whole sentences only: nothing here is meant to be joined to something else.
 */
export const en = { ...common, ...header, ...timeline, ...rules, ...sections, ...settings, ...drill, ...log, ...more, ...reading, ...review, ...unmapped, ...writing } as const;
