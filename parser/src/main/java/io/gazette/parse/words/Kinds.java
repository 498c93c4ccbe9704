package io.gazette.parse.words;

import io.gazette.model.Document.AdoptionStep;
import io.gazette.model.Document.DocumentType;
import io.gazette.text.Script;
import java.util.List;
import java.util.Set;

/**
 * Tells what a document is (KND-01: "the kind is the last of these words in the title"; mapping.md,
 * 15).
 *
 * <p>关于转发…意见的通知 is a 通知, 某办法（试行） an 办法. Legislation is what a 题注 or an order makes so: a 办法 that a
 * notice issues is a document, {@code measures}.
 */
public final class Kinds {

  /**
   * What a 题注 makes legislation: an agenda, a list of names or a programme that a congress adopted
   * bears one too and is a document.
   */
  private static final Set<String> LEGISLATIVE =
      Set.of(
          "条例", "规定", "办法", "细则", "规则", "法", "宪法", "修正案", "解释", "规程", "规范", "准则", "导则", "通则", "总则",
          "简则", "制度", "标准");

  private Kinds() {}

  /**
   * @param title without line turns
   * @param adoption the steps of its 题注
   * @param promulgatedByOrder whether an order (令) or an announcement of a legislature promulgates
   *     it
   * @param issuer the body that made it; {@code ""} where it is not known
   */
  public static Kind of(
      String title, List<AdoptionStep> adoption, boolean promulgatedByOrder, String issuer) {
    String simple = Script.simplified(title);
    Kind kind = ofSimplified(simple, adoption, promulgatedByOrder, Script.simplified(issuer));
    return simple.equals(title) ? kind : asPrinted(kind, title, simple);
  }

  /** 辦法 for 办法, as the title has it. */
  private static Kind asPrinted(Kind kind, String title, String simple) {
    int at = simple.lastIndexOf(kind.kind());
    return at < 0
        ? kind
        : new Kind(title.substring(at, at + kind.kind().length()), kind.type(), kind.subtype());
  }

  private static Kind ofSimplified(
      String title, List<AdoptionStep> adoption, boolean promulgatedByOrder, String issuer) {
    String core = core(title);
    String kind = KindWords.ofFifteen(core);
    boolean made = promulgatedByOrder || !adoption.isEmpty();
    String source = Lawmakers.subtype(core, adoption, issuer);
    if (!kind.isEmpty() && !isActAmongFifteen(core, kind, made, source)) {
      return new Kind(kind, DocumentType.DOC, KindWords.token(kind));
    }
    if (!kind.isEmpty()) {
      boolean judicial = source.equals("judicial-interpretation");
      return new Kind(kind, DocumentType.ACT, judicial ? source : "decision");
    }
    kind = KindWords.ofOthers(core);
    boolean legislative = isLegislative(core, kind) || source.equals("judicial-interpretation");
    if (isAct(core, kind, promulgatedByOrder || made && legislative, issuer)) {
      return new Kind(kind, DocumentType.ACT, source);
    }
    return new Kind(kind, DocumentType.DOC, KindWords.token(kind));
  }

  /** 某市某办法 with articles and no sign of what promulgated it: a rule (规章制定程序条例 art. 7). */
  public static Kind ofBareRule(Kind kind, String title) {
    boolean rule =
        switch (Script.simplified(kind.kind())) {
          case "办法", "规定", "细则", "规则" -> true;
          default -> false;
        };
    if (!rule) {
      return kind;
    }
    boolean local =
        title.indexOf('省') > 0
            || title.indexOf('市') > 0
            || title.indexOf('县') > 0
            || title.indexOf('縣') > 0;
    return new Kind(
        kind.kind(), DocumentType.ACT, local ? "local-government-rule" : "department-rule");
  }

  /** The title, its 《…》 and the brackets at its end taken out. */
  private static String core(String title) {
    String rest = Brackets.withoutTrailing(title);
    StringBuilder core = new StringBuilder(rest.length());
    int depth = 0;
    for (int i = 0; i < rest.length(); i++) {
      char c = rest.charAt(i);
      depth += c == '《' ? 1 : 0;
      if (depth == 0) {
        core.append(c);
      }
      depth -= c == '》' && depth > 0 ? 1 : 0;
    }
    boolean named = core.toString().isBlank() && rest.length() > 2;
    return named ? rest.substring(1, rest.length() - 1) : core.toString().strip();
  }

  /**
   * A decision that changes or repeals, by a legislature or with a 题注; a 批复 or 决定 of the Supreme
   * People's Court that was adopted.
   */
  private static boolean isActAmongFifteen(String core, String kind, boolean made, String source) {
    if (source.equals("judicial-interpretation")) {
      return made && (kind.equals("决定") || kind.equals("批复"));
    }
    boolean changes = core.contains("修改") || core.contains("废止") || core.contains("修正");
    boolean legislature = core.contains("人民代表大会") && core.indexOf("人民代表大会") < core.indexOf("关于");
    return kind.equals("决定") && (made || changes && legislature);
  }

  /** Also a code, and what is named after neither: 民法典, 进出口税则. */
  private static boolean isLegislative(String core, String kind) {
    return LEGISLATIVE.contains(kind)
        || kind.isEmpty() && (core.endsWith("典") || core.endsWith("则"));
  }

  /**
   * With an order everything is an act, with a 题注 what is named as legislation; without them, what
   * may be made by no other means: a law, a 条例 that is not the Party's (GZ 7, XZ 5), an
   * interpretation of the Supreme Court.
   */
  private static boolean isAct(String core, String kind, boolean made, String issuer) {
    if (made) {
      return true;
    }
    boolean party = core.startsWith("中国共产党") || core.startsWith("党政") || issuer.startsWith("中共");
    return kind.equals("条例") && !party
        || kind.equals("法")
        || kind.equals("宪法")
        || kind.equals("解释") && (core + issuer).contains("最高人民");
  }
}
