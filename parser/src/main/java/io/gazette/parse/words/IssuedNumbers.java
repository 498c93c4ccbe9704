package io.gazette.parse.words;

import io.gazette.model.Document.DocumentNumber;
import io.gazette.text.Script;
import java.util.Optional;

/** Takes the number of an order or a document off the name of the body that it follows. */
final class IssuedNumbers {

  /** 代字 have two characters (国发) to six (发改价格规). */
  private static final int LONGEST_CODE = 6;

  private IssuedNumbers() {}

  /**
   * 国务院令第551号, 雲川縣政府雲教字第1080000456號令, 交通运输部令2016年第2号, 国务院第551号令, 北京市人民代表大会常务委员会公告第5号, 最高人民法院公告,
   * 交通部交基发〔1996〕489号: the name alone.
   */
  static String withoutNumber(String named) {
    String name = withoutInner(named);
    int order = name.contains("字第") ? -1 : orderStart(name);
    if (order > 0) {
      return name.substring(0, order);
    }
    int worded = name.indexOf("字第");
    if (worded > 0) {
      return name.substring(0, bodyEnd(name, worded));
    }
    Optional<DocumentNumber> number = DocumentNumbers.find(name);
    if (number.isPresent()) {
      int end = name.indexOf(number.get().text()) + number.get().code().length();
      return name.substring(0, bodyEnd(name, end));
    }
    return name.endsWith("公告") || name.endsWith("命令") ? name.substring(0, name.length() - 2) : name;
  }

  /** 国家教育委员会令第10号、卫生部令第1号: the numbers in the middle taken out. */
  private static String withoutInner(String names) {
    String rest = names;
    int order = rest.indexOf("令第");
    for (int end = rest.indexOf("号、", order); order > 0 && end > order; ) {
      rest = rest.substring(0, order) + rest.substring(end + 1);
      order = rest.indexOf("令第", order);
      end = order > 0 ? rest.indexOf("号、", order) : -1;
    }
    return rest;
  }

  /** Where 令第551号, 公告2016年第2号 or 第551号令 begins; -1 where the name ends in none. */
  private static int orderStart(String name) {
    if (name.endsWith("号令")) {
      return name.lastIndexOf('第');
    }
    if (!name.endsWith("号")) {
      return -1;
    }
    int order = name.lastIndexOf('令');
    int notice = name.lastIndexOf("公告");
    int start = Math.max(order, notice);
    return start > 0 && name.startsWith("命令", start - 1) ? start - 1 : start;
  }

  /** The first place where a name of a body ends and what is left to {@code end} can be a 代字. */
  private static int bodyEnd(String name, int end) {
    for (int at = Math.max(2, end - LONGEST_CODE); at < end; at++) {
      if (BodyNames.isBody(Script.simplified(name.substring(0, at))) && end - at >= 2) {
        return at;
      }
    }
    return end;
  }
}
