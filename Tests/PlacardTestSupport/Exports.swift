// Tests compare whole texts with `expectNoDifference`, which shows the lines that differ.
@_exported public import CustomDump
