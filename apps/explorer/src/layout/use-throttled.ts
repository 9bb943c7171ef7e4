import { useEffect, useRef, useState } from 'react'

/** A value that follows another, but changes only once in a while: the last one is never lost. */
export function useThrottled<Value>(value: Value, milliseconds: number): Value {
  const [shown, setShown] = useState(value)
  const newest = useRef(value)
  newest.current = value
  const isBehind = shown !== value
  useEffect(() => {
    if (!isBehind) return
    const timer = setTimeout(() => setShown(newest.current), milliseconds)
    return () => clearTimeout(timer)
  }, [isBehind, milliseconds])
  return shown
}
