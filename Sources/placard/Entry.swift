import ArgumentParser
import PlacardCommandLine

@main
enum Entry {
  static func main() {
    PlacardCommand.main()
  }
}
