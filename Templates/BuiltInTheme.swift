/// The theme that is built into the program. A digest's own `Templates/` replaces it file by file.
package enum BuiltInTheme {
  /// Template files by their names.
  package static let templates: [String: [UInt8]] = [
    "about.html": PackageResources.about_html,
    "archive.html": PackageResources.archive_html,
    "article-earlier.html": PackageResources.article_earlier_html,
    "article-neighbours.html": PackageResources.article_neighbours_html,
    "article-topics.html": PackageResources.article_topics_html,
    "article.html": PackageResources.article_html,
    "calendars.html": PackageResources.calendars_html,
    "day.html": PackageResources.day_html,
    "feed.xml": PackageResources.feed_xml,
    "frame.html": PackageResources.frame_html,
    "groups.html": PackageResources.groups_html,
    "home.html": PackageResources.home_html,
    "item.html": PackageResources.item_html,
    "list.html": PackageResources.list_html,
    "month.html": PackageResources.month_html,
    "moved.html": PackageResources.moved_html,
    "neighbours.html": PackageResources.neighbours_html,
    "not-found.html": PackageResources.not_found_html,
    "part.html": PackageResources.part_html,
    "parts.html": PackageResources.parts_html,
    "periods.html": PackageResources.periods_html,
    "removed.html": PackageResources.removed_html,
    "robots.txt": PackageResources.robots_txt,
    "sitemap-part.xml": PackageResources.sitemap_part_xml,
    "sitemap.xml": PackageResources.sitemap_xml,
    "source-facts.html": PackageResources.source_facts_html,
    "source.html": PackageResources.source_html,
    "sources.html": PackageResources.sources_html,
    "topic-links.html": PackageResources.topic_links_html,
    "topic.html": PackageResources.topic_html,
    "topics.html": PackageResources.topics_html,
    "trail.html": PackageResources.trail_html,
    "undated.html": PackageResources.undated_html,
    "ways.html": PackageResources.ways_html,
    "year.html": PackageResources.year_html,
  ]

  /// Files that are copied as they are to `assets/`.
  package static let assets: [String: [UInt8]] = [
    "favicon.svg": PackageResources.favicon_svg, "site.css": PackageResources.site_css,
  ]

  /// Strings files (YAML) by their language.
  package static let strings: [String: [UInt8]] = [
    "ar": PackageResources.ar_yaml,
    "de": PackageResources.de_yaml,
    "en": PackageResources.en_yaml,
    "en-US": PackageResources.en_US_yaml,
    "es": PackageResources.es_yaml,
    "fa": PackageResources.fa_yaml,
    "fr": PackageResources.fr_yaml,
    "he": PackageResources.he_yaml,
    "hi": PackageResources.hi_yaml,
    "id": PackageResources.id_yaml,
    "it": PackageResources.it_yaml,
    "ja": PackageResources.ja_yaml,
    "ko": PackageResources.ko_yaml,
    "nl": PackageResources.nl_yaml,
    "pl": PackageResources.pl_yaml,
    "pt": PackageResources.pt_yaml,
    "pt-PT": PackageResources.pt_PT_yaml,
    "ru": PackageResources.ru_yaml,
    "sv": PackageResources.sv_yaml,
    "tr": PackageResources.tr_yaml,
    "uk": PackageResources.uk_yaml,
    "zh": PackageResources.zh_yaml,
  ]
}
