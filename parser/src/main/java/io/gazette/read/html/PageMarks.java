package io.gazette.read.html;

import io.gazette.read.collect.CollectedText;
import io.gazette.text.DiscardReason;
import io.gazette.text.LineHint;
import io.gazette.text.Property;
import java.util.Optional;

/** Marks which lines of a page are its document and what is known of them. */
final class PageMarks {

  private final CollectedText text;
  private final PageView page;
  private final DocumentRange range;

  PageMarks(CollectedText text, PageView page, DocumentRange range) {
    this.text = text;
    this.page = page;
    this.range = range;
  }

  /** Marks all lines; {@code document} says whether the page holds one. */
  void mark(boolean document) {
    Optional<Property> title = document ? titleInTable() : Optional.empty();
    for (int i = 0; i < page.size(); i++) {
      if (range.lines().get(i)) {
        own(i, document);
      } else if (page.line(i).printed() > 0) {
        around(i, title);
      }
    }
  }

  private void own(int i, boolean document) {
    if (i >= range.titleFrom() && i < range.titleTo()) {
      text.hint(i, PageView.isNumber(page.compact(i)) ? LineHint.CENTRED : LineHint.TITLE);
    } else if (!document && PageKind.article(page.compact(i)) >= 0) {
      text.hint(i, LineHint.QUOTATION);
    }
  }

  private void around(int i, Optional<Property> title) {
    PageLine line = page.line(i);
    boolean told = page.table().lines().get(i);
    DiscardReason reason = told ? DiscardReason.INFORMATION_TABLE : DiscardReason.WEB_PAGE;
    if (title.isPresent() && title.get().from() >= line.from() && title.get().to() <= line.to()) {
      text.erase(line.from(), title.get().from(), reason);
      text.erase(title.get().to(), line.to(), reason);
      text.hint(i, LineHint.TITLE);
    } else {
      text.erase(line.from(), line.to(), reason);
      text.hint(i, LineHint.NONE);
    }
  }

  /**
   * The title in the information table above a text that is printed without one: 法規名稱 of a database
   * of laws.
   */
  private Optional<Property> titleInTable() {
    int first = range.lines().nextSetBit(0);
    boolean bare =
        first >= 0
            && range.titleFrom() < 0
            && !range.headed()
            && !PageView.endsInKind(page.compact(first));
    return page.table().title().filter(p -> bare && p.from() < page.line(first).from());
  }
}
