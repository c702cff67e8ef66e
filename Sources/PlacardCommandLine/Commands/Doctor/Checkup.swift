/// One thing that was looked at on this machine.
struct Checkup: Equatable {
  enum Standing: String {
    case ok, missing, wrong
    case unknown = "can't tell"
  }

  let standing: Standing
  let name: String
  let words: String
  /// Whether a site can't be built while it is missing or wrong.
  let isForBuilding: Bool

  init(_ standing: Standing, _ name: String, _ words: String, isForBuilding: Bool = false) {
    self.standing = standing
    self.name = name
    self.words = words
    self.isForBuilding = isForBuilding
  }

  var isAmiss: Bool { standing == .missing || standing == .wrong }
}
