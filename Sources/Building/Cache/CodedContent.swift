import Model

// An article's content as bytes: its pictures, then the Markdown to the end.

extension ArticleContent {
  /// The content as it is put aside.
  var packed: [UInt8] {
    var writer = ByteWriter(reserving: markdown.count + 64)
    writer.put(pictures) { writer, picture in
      writer.put(picture.caption)
      writer.put(picture.credit)
      writer.put(picture.address)
      writer.put(picture.file)
      writer.put(picture.image != nil)
      if let image = picture.image { writer.put(image) }
    }
    writer.put(raw: markdown)
    return writer.bytes
  }

  /// Reads back what `packed` gave.
  init(packed bytes: [UInt8]) throws(DamagedBytes) {
    var reader = ByteReader(bytes[...])
    let pictures = try reader.list { (reader) throws(DamagedBytes) in
      let picture = Picture(
        caption: try reader.textOrNil(), credit: try reader.textOrNil(),
        address: try reader.textOrNil(), file: try reader.textOrNil())
      return try reader.flag() ? picture.with(image: try reader.image()) : picture
    }
    self.init(markdown: Array(reader.rest), pictures: pictures)
  }
}
