import { type App, type ButtonComponent, Setting } from 'obsidian';
import { KINDS } from '../core/entries/entry';
import { isolated } from '../text/isolate';
import { type LogField, type LogForm, type LogPlan, namesIn } from './plan-log';
import { say } from './say';
import { WordSuggest } from './word-suggest';

/** What the fields ask, and whom they tell what was chosen. */
interface FieldsHost {
  readonly app: App;
  readonly form: () => LogForm;
  /** The areas to suggest on the day that is chosen. */
  readonly areas: () => readonly string[];
  /** The first name that is nearly an area. */
  readonly near: () => LogPlan['near'][number] | undefined;
  readonly choose: (change: Partial<LogForm>) => void;
}

export interface LogFields {
  /** Says beside each field what is wrong with it; what is still missing only once that is `asked` for. */
  tell(plan: LogPlan | null, asked: boolean): void;
  /** Leads to the first field with a mistake. */
  focusWrong(plan: LogPlan | null): void;
}

/** The fields of an entry: what was done, of which kind, for which areas, how long, when, and what it left behind. */
export function logFields(parent: HTMLElement, host: FieldsHost): LogFields {
  const { app, form, choose } = host;
  const rows = new Map<LogField, Setting>();
  const row = (field: LogField): Setting => {
    const setting = new Setting(parent).setName(say(`log.${field}`));
    rows.set(field, setting);
    return setting;
  };
  const input = (field: LogField, type: string, done?: (el: HTMLInputElement) => void): Setting => row(field).addText((text) => {
    text.inputEl.type = type;
    text.inputEl.dir = 'auto';
    text.setValue(form()[field]).onChange((value) => choose({ [field]: value }));
    done?.(text.inputEl);
  });
  const suggest = (field: 'areas' | 'artifact', separated: boolean, words: (query: string) => readonly string[]) => (el: HTMLInputElement): void => {
    new WordSuggest(app, el, separated, words, () => choose({ [field]: el.value }));
  };
  input('text', 'text', (el) => el.setAttribute('autocapitalize', 'sentences'));
  row('kind').addDropdown((choice) => {
    choice.addOption('', say('log.kind.none'));
    for (const kind of KINDS) choice.addOption(kind, say(`log.kind.${kind}`));
    choice.onChange((kind) => choose({ kind }));
  });
  const areas = input('areas', 'text', suggest('areas', true, () => {
    const typed = namesIn(form().areas).map((name) => name.toLowerCase());
    return host.areas().filter((area) => !typed.slice(0, -1).includes(area.toLowerCase()));
  })).setDesc(say('log.areas.text'));
  let takeNear: ButtonComponent | undefined;
  areas.addButton((button) => {
    takeNear = button.onClick(() => correctArea(areas, host));
    button.buttonEl.hide();
  });
  input('hours', 'text', (el) => { el.placeholder = say('log.hours.example'); });
  input('date', 'date');
  input('artifact', 'text', suggest('artifact', false, (query) => notesNamed(app, query))).setDesc(say('log.artifact.text'));
  const said = new Map<LogField, string | null>();
  return {
    tell(plan, asked) {
      const near = plan?.near[0];
      for (const [field, setting] of rows) {
        const told = (field !== 'text' && field !== 'kind') || asked || (field === 'text' && form().text.includes('%%'));
        const error = (told ? plan?.errors[field] : undefined) ?? (field !== 'areas' || near === undefined ? null : say('log.areas.near', { name: isolated(near.name), area: isolated(near.area) }));
        // Said once, not again with every key.
        if (said.get(field) === error) continue;
        said.set(field, error);
        setting.setErrorMessage(error);
        setting.controlEl.querySelector('input, select')?.setAttribute('aria-invalid', String(error !== null));
      }
      takeNear?.buttonEl.toggle(near !== undefined);
      if (near !== undefined) takeNear?.setButtonText(say('log.areas.take', { area: near.area }));
    },
    focusWrong(plan) {
      for (const [field, setting] of rows) if (plan?.errors[field] !== undefined) return setting.controlEl.querySelector<HTMLElement>('input, select')?.focus();
    },
  };
}

/** Puts the area in the place of the name that is nearly it. */
function correctArea(areas: Setting, { form, near, choose }: FieldsHost): void {
  const own = near();
  if (own === undefined) return;
  choose({ areas: namesIn(form().areas).map((name) => (name === own.name ? own.area : name)).join(', ') });
  const field = areas.controlEl.querySelector('input');
  if (field !== null) field.value = form().areas;
  field?.focus();
}

function notesNamed({ vault }: App, query: string): readonly string[] {
  return query === '' ? [] : vault.getMarkdownFiles().filter(({ path }) => path.toLowerCase().includes(query)).slice(0, 20).map(({ path }) => path.replace(/\.md$/i, ''));
}
