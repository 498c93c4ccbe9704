package io.gazette.parse;

import io.gazette.diagnostic.Message;
import io.gazette.diagnostic.PageRules;
import io.gazette.model.Document;
import io.gazette.parse.join.Trace;
import io.gazette.parse.words.TitleKeys;
import io.gazette.text.Chars;
import io.gazette.text.Property;
import io.gazette.text.TableDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Compares what the information table of a page says with the document on it. */
final class InformationCheck {

  private InformationCheck() {}

  /** Reports where number, date or title differ; what either leaves out is no difference. */
  static void report(Trace trace, List<Property> table, List<Document> documents) {
    if (documents.size() != 1) {
      return;
    }
    Document document = documents.get(0);
    for (Property property : table) {
      String printed =
          switch (property.name()) {
            case "发文字号", "文号" -> number(property.value(), document);
            case "成文日期" -> date(property.value(), document);
            case "标题" -> title(property.value(), document);
            default -> "";
          };
      if (!printed.isEmpty()) {
        trace.find(
            PageRules.INFORMATION_TABLE_DIFFERS,
            new Message(
                "信息表中"
                    + property.name()
                    + "为“"
                    + property.value()
                    + "”，正文为“"
                    + printed
                    + "”；请对照原件改正",
                "the information table has "
                    + property.value()
                    + " as "
                    + property.name()
                    + ", the document "
                    + printed
                    + ": correct the one that is wrong"),
            trace.text().span(property.from(), property.to()));
      }
    }
  }

  /** Forms of a number differ (国令第707号, 第707号), its figures do not. */
  private static String number(String told, Document document) {
    String printed = document.number().map(Document.DocumentNumber::text).orElse("");
    boolean both = !digits(told).isEmpty() && !digits(printed).isEmpty();
    boolean same = digits(told).endsWith(digits(printed)) || digits(printed).endsWith(digits(told));
    return both && !same ? printed : "";
  }

  private static String digits(String text) {
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      int digit = Chars.digit(text.charAt(i));
      if (digit >= 0) {
        digits.append(digit);
      }
    }
    return digits.toString();
  }

  private static String date(String told, Document document) {
    Optional<LocalDate> day = TableDate.read(told);
    Optional<LocalDate> printed = document.order().flatMap(Document.Order::date);
    printed = printed.isPresent() ? printed : document.date();
    boolean differ = day.isPresent() && printed.isPresent() && !day.equals(printed);
    return differ ? printed.get().toString() : "";
  }

  private static String title(String told, Document document) {
    String table = TitleKeys.of(told);
    String printed = TitleKeys.of(document.title());
    boolean same = table.contains(printed) || printed.contains(table);
    return same ? "" : document.title();
  }
}
