import type { MadeArticle, Mark, Role, TextGold } from '../gold.js'
import type { PrintedArticle } from '../print/print-article.js'

/** A text as it grows line by line, with what each line is. */
export class TextSheet {
  private written = ''
  private readonly marks: Mark[] = []
  private readonly standalone: string[] = []

  constructor(private readonly lineBreak: string) {}

  /** A line whose `text` has a role; `before` and `after` (indents, markup) have none. */
  line(text: string, role: Role, article: number | null, before = '', after = ''): void {
    const start = this.written.length + before.length
    this.written += before + text + after + this.lineBreak
    if (text.trim() === '') return
    const inner = start + text.length - text.trimStart().length
    this.marks.push({ start: inner, end: inner + text.trim().length, role, article })
  }

  /** A line of markup alone. */
  bare(text: string): void {
    this.written += text + this.lineBreak
  }

  blank(count: number): void {
    if (this.written !== '') this.written += this.lineBreak.repeat(count)
  }

  standaloneCaption(caption: string): void {
    this.standalone.push(caption)
  }

  finish(articles: readonly PrintedArticle[]): { text: string; gold: TextGold } {
    const golds = articles.map((article, index) => this.goldOf(article, index))
    return {
      text: this.written,
      gold: { articles: golds, standaloneCaptions: this.standalone, marks: this.marks },
    }
  }

  private goldOf(article: PrintedArticle, index: number): MadeArticle {
    const { title, kicker, subtitle, authors, captions, paragraphs } = article
    const body = this.marks.filter(
      (mark) => mark.article === index && (mark.role === 'paragraph' || mark.role === 'section'),
    )
    return {
      title,
      kicker,
      subtitle,
      authors,
      media: null,
      sections: paragraphs.filter(({ section }) => section).map(({ text }) => text),
      captions,
      bodySpans: body.map(({ start, end }) => ({ start, end })),
    }
  }
}
