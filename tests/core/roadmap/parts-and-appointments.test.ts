import { told } from './told-phases';

it('phases in bold before a sentence are phases where their lines are broken', () => {
  expect(told('# Roadmap\n\n**Phase 1** covers the basics of knots and ropes. You tie\nten of them.\n\n**Phase 2** covers the sails and the boat. You sail\nevery day.\n').map((own) => own.slice(0, 1))).toEqual(['1', '2']);
});
