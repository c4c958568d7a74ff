/// Writes the numbers of a sentence: in words where all are below 10, in figures where one is not.
///
/// The United Nations Editorial Manual writes numbers below 10 in words, and in a series lets the
/// greatest number decide for all.
struct ProseNumbers {
  private let usesWords: Bool
  private var words: [String]
  private let figures: (Int64) -> String

  /// - Parameters:
  ///   - numbers: all numbers of the sentence.
  ///   - words: the words for 0 to 9.
  init(
    _ numbers: [(some BinaryInteger)?], words: [String], figures: @escaping (Int64) -> String
  ) {
    usesWords = numbers.compactMap { $0 }.allSatisfy { (0..<10).contains($0) }
    self.words = words
    self.figures = figures
  }

  /// The same with other words for 0 to 9, as another gender asks for.
  func with(words: [String]) -> ProseNumbers {
    var numbers = self
    numbers.words = words
    return numbers
  }

  /// A number as the sentence has it.
  func callAsFunction(_ number: some BinaryInteger) -> String {
    let number = Int64(number)
    return usesWords && (0..<10).contains(number) ? words[Int(number)] : figures(number)
  }
}

extension Count {
  /// The numbers that a sentence names to state the count.
  var namedNumbers: [Int64?] { self == .unknown ? [] : [min, max] }
}
