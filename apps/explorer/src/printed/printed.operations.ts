import { graphql } from '@baobiao/client'

/** What a line of type needs to be drawn where it is printed. */
export const PrintedLineParts = graphql(`
  fragment PrintedLineParts on PrintedLine @_unmask {
    start
    end
    fontSize
    bold
    vertical
    turned
    box { x y width height }
  }
`)

/** A place in a page's text, and where that is printed. */
export const PrintedPlace = graphql(`
  fragment PrintedPlace on Span @_unmask {
    start
    end
    boxes { x y width height }
  }
`)
