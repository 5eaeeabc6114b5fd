import { en } from './en';
import type { Message } from './message';

export type MessageKey = keyof typeof en;

type SlotNames<Text> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | SlotNames<Rest> : never;
type NamesIn<M> = M extends string ? SlotNames<M> : M extends { readonly other: infer Other } ? SlotNames<Other> | 'count' : never;
type Filled<Name> = { readonly [K in Extract<Name, string>]: K extends 'count' ? number : string | number };

/** The slots a message must be given: none for a plain sentence. */
export type Slots<K extends MessageKey> = [NamesIn<(typeof en)[K]>] extends [never] ? [] : [slots: Filled<NamesIn<(typeof en)[K]>>];

/** One language. Every key of the English catalogue must be there. */
export type Messages = Readonly<Record<MessageKey, Message>>;

const LANGUAGES: ReadonlyMap<string, Messages> = new Map([['en', en]]);

/** The messages of a language (`pt-BR`, else `pt`), or English where there is no translation. */
export function messagesFor(locale: string): { readonly messages: Messages; readonly language: string } {
  for (const tag of [locale, locale.split('-')[0] ?? '']) {
    const messages = LANGUAGES.get(tag);
    if (messages !== undefined) return { messages, language: tag };
  }
  return { messages: en, language: 'en' };
}
