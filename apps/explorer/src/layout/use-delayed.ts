import { useEffect, useState } from 'react'

/** A value once it has stood still: what somebody types is asked for when the hand rests. */
export function useDelayed<Value>(value: Value, milliseconds = 250): Value {
  const [still, setStill] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setStill(value), milliseconds)
    return () => clearTimeout(timer)
  }, [value, milliseconds])
  return still
}
