extension SmallSite {
  /// Templates that print what tests look at, a fact on each line, and nothing for the eye.
  static let templates = [
    "Templates/partials/top.html": top,
    "Templates/partials/bottom.html": "</body>\n</html>\n",
    "Templates/partials/sentence.html":
      "{{#parts}}{{#text}}{{text}}{{/text}}{{#digits}}<b>{{digits}}</b>{{/digits}}{{/parts}}",
    "Templates/assets/site.css": "body { margin: 0 }\n",
    "Templates/pages/home.html": page(home),
    "Templates/pages/states.html": page(
      "{{#jurisdictions}}\n<p>{{name}}: {{#attorney_general}}{{title}}{{/attorney_general}}</p>\n{{/jurisdictions}}\n"),
    "Templates/pages/state.html": page(state),
    "Templates/pages/campaigns.html": page(
      "{{#groups}}\n<h2>{{status.label}}</h2>\n{{#campaigns}}\n<p>{{title}}</p>\n{{/campaigns}}\n{{/groups}}\n"),
    "Templates/pages/campaign.html": page(campaign),
    "Templates/pages/laws.html": page(
      "<p>{{table_caption}}</p>\n{{#laws}}\n<p>{{name}}: {{status.label}}</p>\n{{/laws}}\n"),
    "Templates/pages/help.html": page(
      "{{body}}\n{{#lifelines}}\n<p>{{#name}}{{text}}{{/name}} <a href=\"{{phone.call}}\">{{phone.number}}</a></p>\n{{/lifelines}}\n"
    ),
    "Templates/pages/page.html": page(
      "{{body}}\n{{#source_groups}}\n<h2 id=\"{{anchor}}\">{{title}}</h2>\n{{/source_groups}}\n"),
    "Templates/pages/poster.html": page(poster),
    "Templates/pages/toolkit.html": page(toolkit),
    "Templates/pages/posters.html": page(
      "{{#states}}\n<p><a href=\"{{address}}\">{{name}}</a></p>\n{{/states}}\n"
        + "{{#languages}}\n<p lang=\"{{language}}\"><a href=\"{{address}}\">{{name}}</a></p>\n{{/languages}}\n"),
    "Templates/pages/poster_language.html": page("{{#sheets}}\n{{> files}}\n{{/sheets}}\n"),
    "Templates/partials/files.html": """
    {{#files}}
    <p>{{label}}, {{size}}: <a href="{{pdf.address}}">{{pdf.size}}</a></p>
    {{/files}}

    """,
    "Templates/pages/not_found.html": page(""),
    "Templates/pages/redirect.html": page("<p><a href=\"{{redirect.address}}\">{{redirect.title}}</a></p>\n"),
  ]

  private static func page(_ body: String) -> String {
    "{{> top}}\n\(body){{> bottom}}\n"
  }

  private static let top = """
    <!DOCTYPE html>
    <html lang="{{page.language}}" dir="{{page.direction}}">
    <head>
    <meta http-equiv="Content-Security-Policy" content="{{site.content_policy}}">
    <meta name="referrer" content="{{site.referrer_policy}}">
    <title>{{page.document_title}}</title>
    <link rel="canonical" href="{{page.address}}">
    {{#page.alternates}}
    <link rel="alternate" hreflang="{{language}}" href="{{absolute}}">
    {{/page.alternates}}
    <link rel="stylesheet" href="{{assets.site_css.address}}">
    </head>
    <body>
    <p><a id="exit" href="{{exit.address}}">{{exit.name}}</a></p>
    <p><a href="{{hotline.call}}">{{hotline.number}}</a></p>
    <p><a href="{{report}}">{{site.publisher}}</a> {{site.statement}}</p>
    <h1>{{page.title}}</h1>

    """

  private static let home = """
    {{body}}
    {{#campaigns}}
    <p><a href="{{address}}">{{title}}</a>: {{status.label}}</p>
    {{/campaigns}}
    {{#jurisdictions}}
    <p><a href="{{address}}">{{name}}</a></p>
    {{/jurisdictions}}

    """

  private static let state = """
    {{#attorney_general}}
    <p>office: {{title}}, {{office}}</p>
    {{#name}}
    <p>name: {{name}}</p>
    {{/name}}
    <p>standing:{{#is_in_office}} in office{{/is_in_office}}{{#is_acting}} acting{{/is_acting}}{{#is_holdover}} \
    holdover{{/is_holdover}}{{#is_elect}} elect{{/is_elect}}{{#is_vacant}} vacant{{/is_vacant}}{{#is_unknown}} \
    unknown{{/is_unknown}}{{#is_past_term}}, term over{{/is_past_term}}</p>
    {{#phone}}
    <p>phone: <a href="{{call}}">{{number}}</a>{{#extension}}, {{extension}}{{/extension}}</p>
    {{/phone}}
    {{#term_ends}}
    <p>term ends: <time datetime="{{iso}}">{{text}}</time></p>
    {{/term_ends}}
    {{/attorney_general}}
    <p>law: {{law.status.label}}</p>
    {{#state_lines}}
    <p>line: {{name}} <a href="{{call}}">{{number}}</a>{{#is_instead}}, instead{{/is_instead}}</p>
    {{/state_lines}}
    {{#posters}}
    <p>poster: <a href="{{address}}">{{name}}</a></p>
    {{/posters}}
    {{#toolkit}}
    <p>toolkit: <a href="{{toolkit}}">{{page.title}}</a></p>
    {{/toolkit}}
    {{#local_copy}}
    <div lang="{{language}}">local: {{title}} {{body}}</div>
    {{/local_copy}}
    {{#action}}
    <p>for: <a href="{{campaign.address}}">{{campaign.name}}</a></p>
    {{#call_script}}
    <p>script: <span lang="{{language}}">{{opening}} {{point}} {{close}}</span></p>
    {{/call_script}}
    {{#letter}}
    <p>to:{{#recipient}} {{.}};{{/recipient}}</p>
    <p>subject: {{subject}}</p>
    <pre lang="{{language}}">{{body}}</pre>
    {{#email}}
    <p>mail: <a href="{{email}}">{{subject}}</a></p>
    {{/email}}
    {{/letter}}
    {{/action}}

    """

  private static let toolkit = """
    <p>for: <a href="{{state.address}}">{{state.name}}</a>, {{office}}, {{law.status.label}}</p>
    {{#state_lines}}
    <p>line: <a href="{{call}}">{{number}}</a></p>
    {{/state_lines}}
    <p>posters: <a href="{{posters}}">{{state.name}}</a></p>
    {{#embeds}}
    <p>{{label}}: <img src="{{address}}" alt="{{alternative}}" width="{{width}}" height="{{height}}"></p>
    <p>{{anchor}}: {{markup}}</p>
    {{/embeds}}
    {{#kit}}
    <p>by: <a href="{{campaign.address}}">{{campaign.name}}</a></p>
    <pre lang="{{language}}">{{press_release}}</pre>
    <pre lang="{{language}}">{{proclamation}}</pre>
    <p>files: <a href="{{press_release_file}}">release</a> <a href="{{proclamation_file}}">proclamation</a></p>
    {{#messages}}
    <p>{{channel}}: {{text}} ({{length}})</p>
    {{/messages}}
    {{/kit}}

    """

  private static let campaign = """
    {{#campaign}}
    <p>status: {{status.label}}{{#is_open}}, open{{/is_open}}{{#is_over}}, over{{/is_over}}</p>
    <p>started: {{started.text}}</p>
    {{#supporters}}
    <p>supporters: {{organiser}} and {{others}} others, {{as_of.text}}</p>
    {{/supporters}}
    {{#addressees}}
    <p>addressees: {{addressees}}</p>
    {{/addressees}}
    {{#successor}}
    <p>next: <a href="{{address}}">{{name}}</a></p>
    {{/successor}}
    {{#image}}
    <p><img src="{{address}}" alt="{{alternative}}"> {{note}} {{credit}}, {{licence}}</p>
    {{/image}}
    {{story}}
    {{petition}}
    {{#evidence}}
    <p>{{figure}} {{claim}} <a href="{{source.address}}">{{source.name}}</a>, {{year}}</p>
    {{/evidence}}
    {{#updates}}
    <article id="{{anchor}}" lang="{{language}}">{{title}}, {{date.text}} {{body}}</article>
    {{/updates}}
    {{#feed}}
    <p><a href="{{feed}}">feed</a></p>
    {{/feed}}
    {{/campaign}}

    """

  private static let poster = """
    {{#poster}}
    {{#blocks}}
    <p lang="{{language}}">{{#items}}{{> sentence}}|{{/items}}</p>
    {{/blocks}}
    {{#link}}
    <p>{{short_address}}: {{#caption}}{{#text}}{{text}}{{/text}}{{/caption}}</p>
    {{#code}}
    <div>{{code}}</div>
    {{/code}}
    {{/link}}
    {{#tabs}}
    <p>tab: {{number}}</p>
    {{/tabs}}
    {{/poster}}
    {{#sheets}}
    <h2 lang="{{language}}">{{name}}</h2>
    {{> files}}
    {{/sheets}}

    """
}
