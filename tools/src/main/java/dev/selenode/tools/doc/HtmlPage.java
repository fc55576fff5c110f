package dev.selenode.tools.doc;

/** What all pages have around their content. */
final class HtmlPage {
  private HtmlPage() {}

  /**
   * A whole page.
   *
   * @param root from the page to the folder of all pages
   */
  static String of(String title, String root, String content) {
    return """
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>TITLE</title>
        <link rel="icon" href="data:,">
        <link rel="stylesheet" href="ROOTstyle.css">
        </head>
        <body data-root="ROOT">
        <header>
        <a class="home" href="ROOTindex.html">Class reference</a>
        <div class="search">
        <input id="search" type="search" placeholder="Search classes and members  ( / )"
          aria-label="Search" autocomplete="off">
        <ul id="results" hidden></ul>
        </div>
        </header>
        <main>
        CONTENT</main>
        <footer>Made by selenode doc.</footer>
        <script src="ROOTsearch-index.js"></script>
        <script src="ROOTsearch.js"></script>
        </body>
        </html>
        """
        .replace("ROOT", root)
        .replace("TITLE", Html.escape(title))
        .replace("CONTENT", content);
  }
}
