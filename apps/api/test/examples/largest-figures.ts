import { createClient, graphql } from '@baobiao/client'

const LargestFigures = graphql(`
  query LargestFigures($unit: String!, $first: Int!) {
    metrics(first: $first, where: { unit: { equals: $unit } }, orderBy: { field: VALUE, direction: DESC }) {
      nodes { value indicator organization { name } }
    }
  }
`)

export async function largestFigures(url: string, unit: string): Promise<string[]> {
  const { metrics } = await createClient({ url }).request(LargestFigures, { unit, first: 3 })
  return metrics.nodes.map((one) => `${one.value} ${one.indicator} of ${one.organization?.name ?? 'nobody'}`)
}
