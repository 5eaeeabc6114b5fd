import type { DataWriteOptions } from 'obsidian';
import { getFrontMatterInfo, parseYaml, stringifyYaml } from '../../metadata/frontmatter';
import type { App } from '../app';
import type { TAbstractFile, TFile, TFolder } from './files';
import { getLinkpath } from './links';

/** The careful way to change files: properties, links and the trash follow the reader's settings. */
export class FileManager {
  constructor(private readonly app: App) {}

  getNewFileParent(_sourcePath: string, _newFilePath?: string): TFolder {
    return this.app.vault.getRoot();
  }

  trashFile(file: TAbstractFile): Promise<void> {
    return this.app.vault.trash(file, false);
  }

  /** Renames or moves, then rewrites the links that led to the file. */
  async renameFile(file: TAbstractFile, newPath: string): Promise<void> {
    const { vault, metadataCache } = this.app;
    const oldPath = file.path;
    const sources = Object.entries(metadataCache.resolvedLinks).filter(([, targets]) => oldPath in targets).map(([path]) => path);
    await vault.rename(file, newPath);
    const target = vault.getFileByPath(newPath);
    if (target === null) return;
    for (const path of sources) {
      const source = vault.getFileByPath(path === oldPath ? newPath : path);
      if (source !== null) await this.rewriteLinks(source, oldPath, target);
    }
  }

  /** A link in the reader's style: a wikilink, or Markdown where the vault is set so. The subpath starts with `#`. */
  generateMarkdownLink(file: TFile, sourcePath: string, subpath = '', alias = ''): string {
    const { metadataCache, config } = this.app;
    const linktext = file.path === sourcePath && subpath !== '' ? '' : metadataCache.fileToLinktext(file, sourcePath, !config.useMarkdownLinks);
    const target = linktext + subpath;
    if (config.useMarkdownLinks) return `[${alias === '' ? file.basename : alias}](${target.replace(/ /g, '%20')})`;
    return alias === '' || alias === target ? `[[${target}]]` : `[[${target}|${alias}]]`;
  }

  /** Rewrites the whole properties block, comments and quoting lost, as the app does; throws where its YAML is not valid. */
  async processFrontMatter(file: TFile, fn: (frontmatter: Record<string, unknown>) => void, options?: DataWriteOptions): Promise<void> {
    await this.app.vault.process(file, (text) => {
      const info = getFrontMatterInfo(text);
      const parsed: unknown = info.exists ? parseYaml(info.frontmatter) : null;
      const properties: Record<string, unknown> = isRecord(parsed) ? parsed : {};
      fn(properties);
      const body = text.slice(info.contentStart);
      if (Object.keys(properties).length === 0) return info.exists ? body : text;
      return `---\n${stringifyYaml(properties)}---\n${body}`;
    }, options);
  }

  private async rewriteLinks(source: TFile, oldPath: string, target: TFile): Promise<void> {
    const { vault, metadataCache } = this.app;
    const cache = metadataCache.getFileCache(source);
    const names = new Set([oldPath, oldPath.replace(/\.md$/, ''), oldPath.slice(oldPath.lastIndexOf('/') + 1).replace(/\.md$/, '')]);
    const links = [...(cache?.links ?? []), ...(cache?.embeds ?? []), ...(cache?.frontmatterLinks ?? [])]
      .filter(({ link }) => names.has(getLinkpath(link)));
    const newText = metadataCache.fileToLinktext(target, source.path);
    await vault.process(source, (text) => {
      let result = text;
      for (const { original, link } of links) {
        result = result.split(original).join(original.replace(getLinkpath(link), newText));
      }
      return result;
    });
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
