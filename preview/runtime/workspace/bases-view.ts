import { Component } from '../base/component';
import { refuse } from '../base/refuse';

/** Exists so that a plugin may extend it. Bases is off here, so none is ever made. */
export abstract class BasesView extends Component {
  abstract type: string;

  constructor(_controller: unknown) {
    super();
    refuse('Bases');
  }

  abstract onDataUpdated(): void;
}
