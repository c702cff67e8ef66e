import PlacardCore
import PlacardMarkdown
import Testing
