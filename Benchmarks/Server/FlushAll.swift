#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Writes out what `print` keeps back where nobody looks at a terminal.
func flushAll() { fflush(nil) }
