import { userText } from '../../text/isolate';

/** Text a user wrote: shown as text, in its own direction, which ends where it ends. */
export function User({ text, class: name }: { readonly text: string; readonly class?: string }) {
  return <bdi dir="auto" class={name === undefined ? 'tj-user' : `tj-user ${name}`}>{userText(text)}</bdi>;
}
