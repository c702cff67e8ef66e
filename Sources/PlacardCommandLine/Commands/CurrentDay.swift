import PlacardCore

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Today in UTC, or the day of `SOURCE_DATE_EPOCH` where it is set (reproducible-builds.org). The only place that asks the
/// clock what day it is.
func currentDay() -> CivilDate {
  let seconds = environment("SOURCE_DATE_EPOCH").flatMap { Int($0) } ?? time(nil)
  let secondsOfDay = 86_400
  let days = seconds >= 0 ? seconds / secondsOfDay : (seconds - secondsOfDay + 1) / secondsOfDay
  return CivilDate(daysSinceEpoch: days)
}
