import { useTexts } from '../language/language.js'

/** What the marks mean, for whoever has selected none yet. */
export function Legend() {
  const say = useTexts()
  return (
    <>
      <p className="hint">{say('selectMark')}</p>
      <ul className="legend">
        <li>
          <span className="mark organization">{say('organizations')}</span>
        </li>
        <li>
          <span className="mark metric">{say('figures')}</span>
        </li>
        <li>
          <span className="mark title">{say('titles')}</span>
        </li>
      </ul>
      <p className="hint keys">{say('markKeys')}</p>
    </>
  )
}
