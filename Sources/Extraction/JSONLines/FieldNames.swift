/// What records call their fields, folded as `JSONRecord` does, in the order in which they count.
enum FieldNames {
  static let text = [
    "text", "maintext", "body", "content", "article", "articlebody", "contenttext", "fulltext",
    "rawtext", "bodytext", "bodyhtml", "bodyxhtml", "plaintext",
  ]
  static let summary = [
    "description", "summary", "excerpt", "dek", "subtitle", "abstract", "trailtext", "standfirst",
  ]
  static let address = [
    "url", "link", "canonical", "canonicalurl", "canonicallink", "mainentityofpage", "sourceurl",
    "source", "externalurl", "weburl", "uri",
  ]
  static let date = [
    "date", "datepublish", "publishdate", "published", "pubdate", "datepublished", "publishedat",
    "publishedtime", "publishtime", "publicationdate", "publisheddate", "dategmt",
    "webpublicationdate", "datetimepub", "datetime", "firstcreated", "versioncreated", "created",
    "createdat", "datecreated", "timestamp",
  ]
  static let change = [
    "modified", "datemodified", "datemodify", "modifieddate", "updated", "updatedat",
    "lastmodified",
    "modifiedtime", "dateupdated", "lastmod",
  ]
  static let source = [
    "sitename", "sourcename", "publisher", "source", "outlet", "publication", "site",
    "medianame", "sourcedomain", "domain", "sourcehostname", "hostname",
  ]
  static let topic = [
    "tags", "keywords", "categories", "topics", "category", "metakeywords",
  ]
  static let picture = [
    "imageurl", "topimage", "topimg", "image", "urltoimage", "bannerimage", "leadimageurl",
    "thumbnailurl",
  ]
}
