import type { MappedEntry } from '../mapping/mapped-entry';
import type { ReportSettings } from '../report/settings';
import type { Rating } from './measure';

/** Shipping beats studying: shipping and (unless set otherwise) building are good, studying is bad, the rest is left out. */
export function rateShipping(entry: MappedEntry, settings: Pick<ReportSettings, 'buildCountsAs'>): Rating {
  switch (entry.kind) {
    case null:
      return 'no-kind';
    case 'ship':
      return 1;
    case 'build':
      return settings.buildCountsAs === 'shipping' ? 1 : 'kind-not-weighed';
    case 'study':
      return 0;
    default:
      return 'kind-not-weighed';
  }
}
