/// Runs the code of the documentation, which stands here in a file for each article, and holds what it
/// gives against what the articles say.
///
/// Run it with a registry, such as the one that comes with the package, and a new folder for what
/// it writes:
/// `swift run --package-path Examples/Embedding Embedding indicators.json FOLDER`
@main struct Embedding {
  static func main() throws {
    guard CommandLine.arguments.count == 3 else { throw Failure("give a registry and a folder") }
    let (registry, folder) = (CommandLine.arguments[1], CommandLine.arguments[2])
    try Readme.check(registry, folder)
    try LandingPage.check(folder)
    try EvaluateAQuota.check(folder)
    try RecordAndSave.check(folder)
    try EmbedAScorecard.check()
    try WhatIf.check()
    try HowVerdictsAreReached.check()
    try AddALaw.check()
  }
}
