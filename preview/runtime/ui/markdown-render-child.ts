import { Component } from '../base/component';

/** A component that lives as long as its element stands in a drawn note. */
export class MarkdownRenderChild extends Component {
  constructor(public containerEl: HTMLElement) { super(); }
}
