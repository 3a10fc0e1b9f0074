package import Model
package struct CollationItem: Sendable { package let header: ArticleHeader; package let features: Features
 package init(header: ArticleHeader, features: Features) { self.header = header; self.features = features } }
package func features(of article: Article, settings: Settings) -> Features { Features() }
package func collate(_ items: [CollationItem], settings: Settings) -> Corpus { Corpus(articles: [], topics: []) }
