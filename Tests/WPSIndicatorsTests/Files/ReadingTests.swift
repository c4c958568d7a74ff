import Foundation
import Testing
import WPSIndicators

@testable import WPSIndicatorsFiles

/// A file is read whole, whatever size the system gives it.
@Suite struct ReadingTests {
  private static let counts = [0, 1, 2, 65_535, 65_536, 65_537, 200_000]

  @Test(arguments: counts)
  func `all is read, be the size that is expected right or wrong`(count: Int) throws {
    let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 31 ^ $0 >> 8) }
    let url = FileManager.default.temporaryDirectory.appending(path: "\(UUID()).bytes")
    try Data(bytes).write(to: url)
    defer { try? FileManager.default.removeItem(at: url) }
    for expected in [0, 1, count / 2, count, count + 1, 3 * count] {
      let file = try FileHandle(forReadingFrom: url)
      let read = try FileAccess.readAll(
        file.fileDescriptor, named: Message(verbatim: "it"), expecting: expected)
      #expect(read == bytes, "\(expected) expected")
    }
  }

  @Test(arguments: counts)
  func `all that comes through a pipe is read`(count: Int) throws {
    let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0) }
    let pipe = Pipe()
    // In a thread of its own: whoever reads waits for it.
    Thread.detachNewThread {
      try? pipe.fileHandleForWriting.write(contentsOf: Data(bytes))
      try? pipe.fileHandleForWriting.close()
    }
    let read = try FileAccess.readAll(
      pipe.fileHandleForReading.fileDescriptor, named: Message(verbatim: "it"))
    #expect(read == bytes)
  }

  @Test func `a size beyond the greatest is refused before anything is read`() throws {
    #expect(throws: FileError.self) {
      try FileAccess.readAll(
        0, named: Message(verbatim: "it"), expecting: FileAccess.greatestSize + 1)
    }
  }
}
