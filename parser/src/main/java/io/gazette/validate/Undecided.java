package io.gazette.validate;

import io.gazette.diagnostic.Diagnostic;
import io.gazette.diagnostic.LinkRules;
import io.gazette.model.Block;
import io.gazette.model.Document;
import io.gazette.model.Issue;
import io.gazette.text.SourceText;
import io.gazette.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * References that point nowhere in the structure, though their target may well exist: a part of a
 * code (第一百零九条 its first article) cites the parts before it, and what stands within a line (…。第九条
 * 养犬人…) or is a mere link on a page (附件4.docx) is no unit.
 */
final class Undecided {

  /** The numbers of attachments are out of step: which of them is cited is not known. */
  private static final String ATTACHMENTS = "GZ225";

  private Undecided() {}

  /** {@code findings} without them. */
  static List<Diagnostic> without(List<Diagnostic> findings, Issue issue, SourceText source) {
    List<Span> excerpts = new ArrayList<>();
    for (Document document : issue.documents()) {
      if (first(document.body()) > 2 || parts(document.body()) == 1) {
        excerpts.add(document.span());
      }
    }
    PrintedLabels labels = new PrintedLabels(source, issue);
    Set<String> missing = missing(findings);
    List<Diagnostic> rest = new ArrayList<>();
    for (Diagnostic finding : findings) {
      boolean dangling = finding.rule().id().equals(LinkRules.DANGLING.id());
      boolean undecided =
          dangling
              && (isIn(excerpts, finding) && !isNear(text(source, finding.span()))
                  || isPiece(source, finding.span())
                  || isMissing(text(source, finding.span()), missing)
                  || labels.hold(text(source, finding.span())));
      if (!undecided) {
        rest.add(finding);
      }
    }
    return rest;
  }

  /** The labels that are told to be missing or misprinted: that what cites them dangles follows. */
  private static Set<String> missing(List<Diagnostic> findings) {
    Set<String> missing = new HashSet<>();
    for (Diagnostic finding : findings) {
      String en = finding.message().en();
      int end = Math.max(en.indexOf(" is missing"), en.indexOf(" is due"));
      if (finding.rule().id().startsWith("GZ3") && end > 0) {
        missing.add(en.substring(en.lastIndexOf(' ', end - 1) + 1, end));
      } else if (finding.rule().id().equals(ATTACHMENTS)) {
        missing.add("附件");
      }
    }
    return missing;
  }

  /** Whether a citation names one of them: 第八条第四款, or 第十条第三项 where （三） is missing. */
  private static boolean isMissing(String text, Set<String> missing) {
    for (String label : missing) {
      boolean item = label.startsWith("（") && label.endsWith("）");
      String cited = item ? "第" + label.substring(1, label.length() - 1) + "项" : label;
      if (item ? text.endsWith(cited) : text.startsWith(cited)) {
        return true;
      }
    }
    return false;
  }

  /** What {@code span} marks; {@code ""} where it is of another text or of several lines. */
  private static String text(SourceText source, Span span) {
    if (span.line() < 1 || span.line() > source.lineCount() || span.line() != span.endLine()) {
      return "";
    }
    int from = source.offset(span.line(), span.column());
    return source.text().substring(from, source.offset(span.endLine(), span.endColumn()));
  }

  /** How many 编: no law has one alone. */
  private static int parts(List<Block> blocks) {
    int parts = 0;
    for (Block block : blocks) {
      boolean part = block instanceof Block.Unit unit && unit.type() == Block.Type.PART;
      parts += part ? 1 : 0;
    }
    return parts;
  }

  /** The number of the first article; 0 where there is none. */
  private static int first(List<Block> blocks) {
    for (Block block : blocks) {
      if (block instanceof Block.Unit unit && !unit.quoted()) {
        boolean article = unit.type() == Block.Type.ARTICLE;
        int number = article ? number(unit.number()) : first(unit.children());
        if (number > 0) {
          return number;
        }
      }
    }
    return 0;
  }

  private static int number(String number) {
    int value = 0;
    for (int i = 0; i < number.length() && number.charAt(i) != '-' && value < 10_000; i++) {
      value = value * 10 + number.charAt(i) - '0';
    }
    return value;
  }

  /** 前款 and 本条 are in any excerpt. */
  private static boolean isNear(String text) {
    return text.startsWith("前款") || text.startsWith("本条第");
  }

  private static boolean isIn(List<Span> excerpts, Diagnostic finding) {
    for (Span excerpt : excerpts) {
      if (excerpt.line() <= finding.span().line() && finding.span().line() <= excerpt.endLine()) {
        return true;
      }
    }
    return false;
  }

  /** A piece of 第三、四项, whose article is named elsewhere. */
  private static boolean isPiece(SourceText source, Span span) {
    String text = text(source, span);
    boolean unit = !text.isEmpty() && "条款项目章节编".indexOf(text.charAt(text.length() - 1)) >= 0;
    boolean list = text.startsWith("第") && !unit;
    boolean rest = !text.isEmpty() && "一二三四五六七八九十".indexOf(text.charAt(0)) >= 0;
    return list || rest;
  }
}
