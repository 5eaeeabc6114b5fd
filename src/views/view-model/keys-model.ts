import type { Words } from '../../text/words';
import type { KeysModel } from './view-model';

/** The list of keys. Single letters are left out where they are switched off. */
export function buildKeys(words: Words, singleKeys: boolean): KeysModel {
  return {
    title: words.say('keys'),
    close: words.say('keys.close'),
    rows: [
      { keys: ['Tab', 'Shift Tab'], text: words.say('keys.section') },
      { keys: ['↑', '↓', '←', '→'], text: words.say('keys.item') },
      { keys: ['Home', 'End'], text: words.say('keys.ends') },
      { keys: ['Enter'], text: words.say('keys.open') },
      { keys: ['Ctrl Enter', 'Cmd Enter'], text: words.say('keys.new-tab') },
      { keys: ['Esc'], text: words.say('keys.back') },
      ...(singleKeys ? [{ keys: ['T'], text: words.say('keys.table') }, { keys: ['L'], text: words.say('keys.log') }, { keys: ['R'], text: words.say('keys.review') }, { keys: ['?'], text: words.say('keys.help') }] : []),
    ],
  };
}
