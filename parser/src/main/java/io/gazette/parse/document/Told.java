package io.gazette.parse.document;

import io.gazette.model.Document.DocumentNumber;
import io.gazette.parse.words.DocumentNumbers;
import io.gazette.text.Property;
import io.gazette.text.TableDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the information table of a page tells of its document. It counts where the text is silent: a
 * 规范性文件 is often put on the web without the number and the day that its table gives.
 *
 * @param number 发文字号
 * @param date 成文日期
 * @param issuer 发文机关; {@code ""} where none is told
 */
public record Told(Optional<DocumentNumber> number, Optional<LocalDate> date, String issuer) {

  public static final Told NOTHING = new Told(Optional.empty(), Optional.empty(), "");

  private static final List<String> NUMBERS = List.of("发文字号", "文号", "文件编号");
  private static final List<String> DATES = List.of("成文日期", "成文时间", "发文日期", "发文时间");
  private static final List<String> ISSUERS =
      List.of("发文机关", "制定机关", "制发机关", "发文单位", "发文机构", "发布机关", "发布机构");

  /** What {@code table} tells. */
  public static Told of(List<Property> table) {
    if (table.isEmpty()) {
      return NOTHING;
    }
    return new Told(
        DocumentNumbers.read(value(table, NUMBERS)),
        TableDate.read(value(table, DATES)),
        value(table, ISSUERS));
  }

  /** The value of the first of {@code names} that has one. */
  private static String value(List<Property> table, List<String> names) {
    for (String name : names) {
      for (Property property : table) {
        if (property.name().equals(name) && !property.value().isEmpty()) {
          return property.value();
        }
      }
    }
    return "";
  }
}
