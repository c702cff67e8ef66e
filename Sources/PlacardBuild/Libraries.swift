import PlacardContent
package import PlacardCore
import PlacardPoster

/// The C libraries that a build uses.
package func librariesInUse() -> [LibraryVersion] { contentLibraries() + posterLibraries() }
