import { builder } from '../builder.js'

export const OrganizationType = builder.enumType('OrganizationType', {
  description: 'The kinds of organizations.',
  values: {
    COMPANY: { description: 'Firms and their groups: 公司, 集团, 厂.' },
    GOVERNMENT: { description: 'Organs of the state: 局, 委, 政府, 法院.' },
    PARTY: { description: 'Organs of parties: 党委, 支部, 组织部.' },
    EDUCATION: { description: 'Schools and universities, and institutes that teach.' },
    HEALTHCARE: { description: 'Hospitals, clinics, disease control.' },
    PARK: { description: 'Development zones and industrial parks: 高新区, 产业园.' },
    MEDIA: { description: 'Newspapers, agencies, broadcasters.' },
    ASSOCIATION: { description: 'Associations, chambers, unions, foundations.' },
    FINANCE: { description: 'Banks, insurers, funds, exchanges.' },
    MILITARY: { description: 'Armed forces and their units.' },
    OTHER: { description: 'Any other named organization.' },
  } as const,
})
