import PlacardProgram

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension Network {
  /// The real network: names by the system's resolver, requests by the system's curl, a second of rest for a host.
  ///
  /// - Parameter agent: who asks, as hosts see it in their logs.
  package static func system(agent: String) -> Network {
    Network(resolve: systemResolution, send: { Curl(agent: agent).send($0) }, pause: { _ = sleep(1) })
  }
}

/// The addresses that the system knows for a name, those of version 4 first.
private func systemResolution(_ host: String) -> Resolution {
  var hints = unsafe addrinfo()
  unsafe hints.ai_family = AF_UNSPEC
  #if canImport(Glibc)
    unsafe hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
  #else
    unsafe hints.ai_socktype = SOCK_STREAM
  #endif
  var list: UnsafeMutablePointer<addrinfo>?
  let code = unsafe getaddrinfo(host, "443", &hints, &list)
  guard code == 0 else { return code == EAI_NONAME ? .unknown : .unavailable }
  defer { unsafe freeaddrinfo(list) }
  var addresses: [IPAddress] = []
  var next = unsafe list
  while let entry = unsafe next {
    if let address = unsafe address(of: entry.pointee), !addresses.contains(address) { addresses.append(address) }
    unsafe next = entry.pointee.ai_next
  }
  return .addresses(addresses.filter(\.isVersion4) + addresses.filter { !$0.isVersion4 })
}

private func address(of entry: addrinfo) -> IPAddress? {
  guard let start = unsafe UnsafeRawPointer(entry.ai_addr) else { return nil }
  switch unsafe entry.ai_family {
  case AF_INET:
    let four = unsafe start.loadUnaligned(as: sockaddr_in.self)
    return unsafe withUnsafeBytes(of: four.sin_addr) { unsafe IPAddress(bytes: Array($0)) }
  case AF_INET6:
    let six = unsafe start.loadUnaligned(as: sockaddr_in6.self)
    return unsafe withUnsafeBytes(of: six.sin6_addr) { unsafe IPAddress(bytes: Array($0)) }
  default: return nil
  }
}
