import { keyOf } from '../marks/marks.js'
import { Legend } from '../page/legend.js'
import { MetricFacts } from '../page/metric-facts.js'
import { OrganizationFacts } from '../page/organization-facts.js'
import type { Parsed } from './try.operations.js'

interface ParsedDetailsProps {
  readonly page: Parsed
  readonly selected: string | null
}

/** What was read at the selected place of a page that is not stored. */
export function ParsedDetails({ page: { metrics, organizations }, selected }: ParsedDetailsProps) {
  const metric = metrics.find(({ span }) => keyOf('metric', span.start) === selected)
  const organization = organizations.find(({ mentions }) => mentions.some(isSelected))
  const mention = organization?.mentions.find(isSelected)
  if (!metric && !(organization && mention)) return <Legend />
  return (
    <div className="details" aria-live="polite">
      {metric && <MetricFacts metric={metric} owner={metric.organization} />}
      {organization && mention && (
        <OrganizationFacts
          surface={mention.surface}
          name={organization.name}
          type={organization.type}
          region={organization.region}
        />
      )}
    </div>
  )

  function isSelected({ span }: Parsed['organizations'][number]['mentions'][number]): boolean {
    return keyOf('organization', span.start) === selected
  }
}
