package io.gazette;

import io.gazette.model.Block;
import io.gazette.model.Contents;
import io.gazette.model.Document;
import io.gazette.model.Issue;
import io.gazette.model.Masthead;
import java.util.ArrayList;
import java.util.List;

/**
 * What an issue says, as lines without white space and places: two forms of one issue have one
 * gist.
 */
final class Gist {

  private final List<String> lines = new ArrayList<>();

  private Gist() {}

  static List<String> of(Issue issue) {
    Gist gist = new Gist();
    issue.masthead().ifPresent(gist::masthead);
    issue.contents().forEach(gist::contents);
    issue.documents().forEach(d -> gist.document("", d));
    issue.backMatter().forEach(b -> gist.line("back", b.title(), b.paragraphs()));
    return gist.lines;
  }

  private void line(String name, Object... values) {
    StringBuilder line = new StringBuilder(name).append(':');
    for (Object value : values) {
      String text = value.toString();
      for (int i = 0; i < text.length(); i++) {
        if (!Character.isWhitespace(text.charAt(i)) && text.charAt(i) != '　') {
          line.append(text.charAt(i));
        }
      }
      line.append('|');
    }
    lines.add(line.toString());
  }

  private void masthead(Masthead m) {
    line("masthead", m.title(), m.year(), m.number(), m.totalNumber(), m.date(), m.sponsor());
    line("contact", m.contact());
    m.editors().forEach(e -> line("editor", e));
  }

  private void contents(Contents contents) {
    for (Contents.Rubric rubric : contents.rubrics()) {
      line("rubric", contents.language(), rubric.title());
      rubric.entries().forEach(e -> line("entry", e.title(), e.page(), e.document()));
    }
  }

  private void document(String indent, Document d) {
    line(
        indent + "document",
        d.id(),
        d.type(),
        d.kind(),
        d.title(),
        d.issuer(),
        d.number(),
        d.date());
    line(indent + "head", d.order(), d.adoption(), d.effectiveDate(), d.addressees(), d.contents());
    line(indent + "preamble", d.preamble());
    d.body().forEach(b -> block(indent + " ", b));
    line(indent + "tail", d.signatures(), d.note(), d.label());
    d.attachments().forEach(a -> document(indent + "  ", a));
  }

  private void block(String indent, Block block) {
    if (block instanceof Block.Unit u) {
      line(indent + u.type(), u.level(), u.num(), u.heading(), u.text());
      u.children().forEach(c -> block(indent + " ", c));
    } else {
      line(indent + "other", block);
    }
  }
}
