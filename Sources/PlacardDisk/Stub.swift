package import PlacardCore
extension Disk {
  /// The real disk.
  package static let system = Disk { (_, _) throws(DiskError) in }
}
package func publish(_ tree: FileTree, to output: String, disk: Disk = .system) throws(DiskError) -> PublishReport {
  PublishReport(swap: .nothing)
}
