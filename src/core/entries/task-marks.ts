/** The Tasks plugin's dates and priorities, as a pattern. */
export const TASK_MARKS = '[📅📆🗓⏳⌛🛫✅➕❌]\\uFE0F?\\s{0,2}\\d{4}-\\d{2}-\\d{2}|[⏫🔼🔽🔺⏬]\\uFE0F?';
