/// Lets in whom the preview is for: a browser on this machine that was pointed at it, and no other site's page in that
/// browser.
///
/// A page elsewhere can make a browser send requests here; what it can't do is say another `Host` than the name it used,
/// hide its own `Origin`, or pass for a person who followed a link (Fetch Metadata). So each is compared exactly.
struct Gate {
  /// The only values that `Host` may have.
  let hosts: Set<String>

  init(port: UInt16) {
    let names = ["127.0.0.1", "localhost"]
    // A browser leaves out the port of its protocol.
    hosts = Set(names.map { "\($0):\(port)" } + (port == 80 ? names : []))
  }

  /// Why a request isn't answered; nil where it is.
  func refusal(of request: RequestHead) -> Response? {
    guard let host = request.fields["host"] else { return Response(.badRequest, saying: "A request names its host.") }
    guard hosts.contains(host.lowercased()) else {
      return Response(.misdirected, saying: "This preview answers to \(hosts.sorted()[0]) and to no other name.")
    }
    if let origin = request.fields["origin"], !hosts.contains(where: { origin.lowercased() == "http://\($0)" }) {
      return Response(.forbidden, saying: "This preview gives nothing to other sites.")
    }
    let site = request.fields["sec-fetch-site"] ?? "none"
    guard ["none", "same-origin"].contains(site) || request.fields["sec-fetch-mode"] == "navigate" else {
      return Response(.forbidden, saying: "This preview gives nothing to other sites.")
    }
    return nil
  }
}
