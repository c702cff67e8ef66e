package import PlacardModel

/// What a publisher should know of a host that can't send the headers; nil where nothing speaks against it.
package func hostingNote(for address: WebAddress) -> String? {
  let hosts = [("github.io", "GitHub Pages"), ("gitlab.io", "GitLab Pages")]
  guard let host = hosts.first(where: { address.host == $0.0 || address.host.hasSuffix(".\($0.0)") }) else {
    return nil
  }
  return "\(host.1) sends no headers of ours: at best 75 points, a B, in the HTTP Observatory of MDN. Its pages can be "
    + "framed by others and are kept on disk. Hosts that read _headers or hosting/ give 150 points, an A+."
}
