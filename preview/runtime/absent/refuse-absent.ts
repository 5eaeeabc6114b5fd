import { App } from '../app';
import { refuseMembers } from '../base/refuse';
import { Plugin } from '../plugin';
import { ValueComponent } from '../ui/base-component';
import { MarkdownRenderer } from '../ui/markdown-renderer';
import { ColorComponent, SliderComponent } from '../ui/text-controls';
import { FileManager } from '../vault/file-manager';
import { Vault } from '../vault/vault';
import { BasesView } from '../workspace/bases-view';
import { Editor } from '../workspace/editor';
import { WorkspaceLeaf } from '../workspace/leaf';
import { MarkdownView } from '../workspace/markdown-view';
import { Workspace } from '../workspace/workspace';
import { ABSENT_MEMBERS } from './absent-members';

const OWNERS = {
  App, BasesView, ColorComponent, Editor, FileManager, MarkdownRenderer, MarkdownView, Plugin, SliderComponent, ValueComponent, Vault, Workspace, WorkspaceLeaf,
};

for (const [name, owner] of Object.entries(OWNERS)) refuseMembers(owner, name, ABSENT_MEMBERS.get(name) ?? []);
