import PlacardDisk
import Testing

@Suite struct `A disk error` {
  @Test func `names what failed, where and why`() {
    let error = DiskError("write", "Public/index.html", .code(28))
    #expect(error.description == "can't write 'Public/index.html': no space left on device")
  }

  @Test func `gives the number of a failure it has no words for`() {
    #expect(DiskError("write", "a", .code(9999)).description == "can't write 'a': system error 9999")
  }
}
