import PlacardCore
import PlacardModel

/// The table of headers as hosts read it: `_headers` for Netlify and Cloudflare Pages, which take it from what is
/// published, and one file each to be included in the settings of nginx and Caddy. They are published too, so that they
/// always belong to the pages beside them and one folder is all that has to be carried to a server.
func hostFiles(
  of settings: SiteSettings, serving files: FileTree, at addresses: Addresses
) -> [(path: String, bytes: [UInt8])] {
  let caching = CacheTable(settings, at: addresses)
  let headers = HeaderTable.headers(wholeDomain: settings.hasWholeDomain)
  return [
    ("_headers", Array(headersFile(headers, caching, files).utf8)),
    ("hosting/nginx.conf", Array(nginx(headers, caching).utf8)),
    ("hosting/Caddyfile", Array(caddy(headers, caching).utf8)),
  ]
}

private typealias Headers = [(name: String, value: String)]

/// Cloudflare Pages takes 100 rules. A site of many languages has more paths than that; the rules for what browsers ask
/// after anyway, which is what both hosts tell them of themselves, are left out then. Who may show a file is told with each
/// rule, because a header told twice means one thing to one host and another to the next.
private func headersFile(_ headers: Headers, _ caching: CacheTable, _ files: FileTree) -> String {
  let all = caching.patterns(for: files)
  let patterns = all.count < 100 ? all : all.filter { $0.rule != .rest || caching.isShared($0.pattern) }
  let common = ["\(caching.prefix)/*"] + headers.map { "  \($0.name): \($0.value)" }
  let policy = HeaderTable.resourcePolicy
  let cached = patterns.flatMap { pattern, rule in
    [
      pattern, "  Cache-Control: \(rule.rawValue)",
      "  \(policy.name): \(caching.isShared(pattern) ? policy.shared : policy.own)",
    ]
  }
  return (common + cached).lines
}

/// At the level of the server and with no header in any location, because a location with a header of its own would drop
/// all others. A missing file's answer isn't kept for a year, so `Cache-Control` goes with what is there.
private func nginx(_ headers: Headers, _ caching: CacheTable) -> String {
  let start = [
    "# For nginx: inside the server block of this site, after 'root',",
    "#   include /path/to/the/site/hosting/nginx.conf;",
    "# Nobody is counted: neither visits nor missing pages are logged.",
    "server_tokens off;", "access_log off;", "log_not_found off;", "error_page 404 \(caching.prefix)/404.html;",
    "location ^~ \(caching.prefix)/hosting/ { return 404; }",
    "set $placard_cache \"\(CacheRule.rest.rawValue)\";",
    "if ($uri ~ \"\(caching.helpExpression)\") { set $placard_cache \"\(CacheRule.help.rawValue)\"; }",
    "if ($uri ~ \"\(caching.keptExpression)\") { set $placard_cache \"\(CacheRule.kept.rawValue)\"; }",
    "set $placard_sharing \"\(HeaderTable.resourcePolicy.own)\";",
    "if ($uri ~ \"\(caching.sharedExpression)\") { set $placard_sharing \"\(HeaderTable.resourcePolicy.shared)\"; }",
    "add_header Cache-Control $placard_cache;",
    "add_header \(HeaderTable.resourcePolicy.name) $placard_sharing always;",
  ]
  return (start + headers.map { "add_header \($0.name) \"\($0.value)\" always;" }).lines
}

/// Three matchers of which exactly one fits each path, so that their order doesn't matter.
private func caddy(_ headers: Headers, _ caching: CacheTable) -> String {
  let start = [
    "# For Caddy: inside the block of this site, which needs 'root' and 'file_server' and no 'log',",
    "#   import /path/to/the/site/hosting/Caddyfile", "header {",
  ]
  let expressions = (help: caching.helpExpression, kept: caching.keptExpression)
  let end = [
    "\t-Server", "}",
    "@help path_regexp \(expressions.help)", "header @help Cache-Control \"\(CacheRule.help.rawValue)\"",
    "@kept path_regexp \(expressions.kept)", "header @kept Cache-Control \"\(CacheRule.kept.rawValue)\"",
    "@rest not path_regexp \(expressions.help)|\(expressions.kept)",
    "header @rest Cache-Control \"\(CacheRule.rest.rawValue)\"",
    "@shared path_regexp \(caching.sharedExpression)",
    "header @shared \(HeaderTable.resourcePolicy.name) \"\(HeaderTable.resourcePolicy.shared)\"",
    "@unshared not path_regexp \(caching.sharedExpression)",
    "header @unshared \(HeaderTable.resourcePolicy.name) \"\(HeaderTable.resourcePolicy.own)\"",
    "handle_errors 404 {", "\trewrite * \(caching.prefix)/404.html", "\tfile_server", "}",
  ]
  return (start + headers.map { "\t\($0.name) \"\($0.value)\"" } + end).lines
}

extension [String] {
  fileprivate var lines: String { map { "\($0)\n" }.joined() }
}
