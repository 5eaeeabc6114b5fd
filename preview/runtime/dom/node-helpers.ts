import { define } from './define';
import { makeElement, makeSvg, within } from './make-element';

type Instance = abstract new (...values: never[]) => unknown;

/** What the app adds to every node, and to events of the user. */
export function installNodeHelpers(): void {
  define(Node.prototype, {
    get doc() { return (this as unknown as Node).ownerDocument ?? document; },
    get win() { return ((this as unknown as Node).ownerDocument ?? document).defaultView ?? window; },
    get constructorWin() { return window; },
    instanceOf(this: Node, type: Instance) { return this instanceof type; },
    detach(this: Node) { this.parentNode?.removeChild(this); },
    empty(this: Node) { while (this.lastChild !== null) this.removeChild(this.lastChild); },
    insertAfter(this: Node, node: Node, child: Node | null) { return this.insertBefore(node, child === null ? this.firstChild : child.nextSibling); },
    indexOf(this: Node, other: Node) { return [...this.childNodes].indexOf(other as ChildNode); },
    appendText(this: Node, text: string) { this.appendChild(this.doc.createTextNode(text)); },
    createEl(this: Node, tag: keyof HTMLElementTagNameMap, info?: DomElementInfo | string, callback?: (el: HTMLElement) => void) {
      return makeElement(this.doc, tag, within<DomElementInfo>(this, info), callback);
    },
    createDiv(this: Node, info?: DomElementInfo | string, callback?: (el: HTMLDivElement) => void) {
      return makeElement(this.doc, 'div', within<DomElementInfo>(this, info), callback);
    },
    createSpan(this: Node, info?: DomElementInfo | string, callback?: (el: HTMLSpanElement) => void) {
      return makeElement(this.doc, 'span', within<DomElementInfo>(this, info), callback);
    },
    createSvg(this: Node, tag: keyof SVGElementTagNameMap, info?: SvgElementInfo | string, callback?: (el: SVGElement) => void) {
      return makeSvg(this.doc, tag, within<SvgElementInfo>(this, info), callback);
    },
  });
  define(Document.prototype, {
    get doc() { return this; },
    get win() { return (this as unknown as Document).defaultView; },
  });
  define(UIEvent.prototype, {
    get targetNode() { return (this as unknown as UIEvent).target as Node | null; },
    get doc() { return ((this as unknown as UIEvent).target as Node | null)?.doc ?? document; },
    get win() { return (this as unknown as UIEvent).view ?? window; },
    instanceOf(this: UIEvent, type: Instance) { return this instanceof type; },
  });
}
