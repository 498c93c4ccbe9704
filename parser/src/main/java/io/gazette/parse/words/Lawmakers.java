package io.gazette.parse.words;

import io.gazette.model.Document.AdoptionStep;
import java.util.ArrayList;
import java.util.List;

/** Tells the kind of legislation from who made it (mapping.md, 15, the table of {@code act}). */
final class Lawmakers {

  private Lawmakers() {}

  /**
   * The subtype of the act {@code title} that went through {@code adoption} or was promulgated by
   * {@code issuer}.
   */
  static String subtype(String title, List<AdoptionStep> adoption, String issuer) {
    List<String> bodies = new ArrayList<>();
    boolean named = false;
    for (AdoptionStep step : adoption) {
      bodies.add(step.body());
      named |= !step.body().isEmpty();
    }
    if (!named) {
      bodies.add(issuer);
    }
    String makers = String.join(" ", bodies);
    if (makers.contains("最高人民法院") || makers.contains("最高人民检察院")) {
      return "judicial-interpretation";
    }
    if (makers.contains("人民代表大会") || makers.contains("人大")) {
      return ofLegislature(title, makers);
    }
    if (makers.contains("共和国主席") || title.endsWith("法") && !title.endsWith("办法")) {
      return "law";
    }
    if (makers.contains("国务院")) {
      return "administrative-regulation";
    }
    if (title.endsWith("条例")) {
      return isLocal(title) || makers.contains("人民政府")
          ? "local-regulation"
          : "administrative-regulation";
    }
    return makers.contains("人民政府") || makers.isBlank() && isLocal(title)
        ? "local-government-rule"
        : "department-rule";
  }

  private static String ofLegislature(String title, String makers) {
    if (makers.contains("全国人民代表大会")) {
      return "law";
    }
    boolean county = makers.contains("自治县") || makers.contains("自治旗");
    boolean prefecture = makers.contains("自治州") && !makers.contains("自治州人民代表大会常务");
    return title.contains("自治条例") || county || prefecture && title.endsWith("条例")
        ? "autonomous-regulation"
        : "local-regulation";
  }

  /** Whether the title begins with the name of a territory: 沈阳市文明行为促进条例, not 城市绿化条例. */
  private static boolean isLocal(String title) {
    int limit = Math.min(title.length(), 10);
    for (int i = 2; i < limit; i++) {
      char c = title.charAt(i);
      boolean city = c == '市' && title.charAt(i - 1) != '城' && title.charAt(i - 1) != '上';
      if (city || c == '省' || c == '县' || title.startsWith("自治", i) || title.startsWith("特区", i)) {
        return true;
      }
    }
    return false;
  }
}
