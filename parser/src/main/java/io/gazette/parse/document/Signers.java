package io.gazette.parse.document;

import io.gazette.classify.Line;
import io.gazette.classify.LineKind;
import io.gazette.parse.words.Signatures;
import io.gazette.text.ChineseDate;
import java.util.Optional;

/** Tells the lines of a signature: bodies, and persons with their office (SIG-01, SIG-06). */
final class Signers {

  private static final String[] SIGNERS = {
    "政府", "委员会", "办公室", "办公厅", "国务院", "法院", "检察院", "总局", "总署", "中心", "小组", "指挥部", "公司", "协会", "大会",
    "银行"
  };

  private static final String[] OFFICES = {
    "市长",
    "省长",
    "县长",
    "区长",
    "州长",
    "主席",
    "总理",
    "部长",
    "主任",
    "局长",
    "署长",
    "行长",
    "代市长",
    "代省长",
    "院长",
    "中华人民共和国主席"
  };

  private static final int LONGEST_PERSON = 44;
  private static final int LONGEST_OFFICE = 16;

  private Signers() {}

  /**
   * A short line that ends as the name of a body does, or several such names with spaces between.
   */
  static boolean isSigner(Line line) {
    return line.is(LineKind.TEXT)
        && line.to() - line.from() <= 60
        && !line.hint().isHeading()
        && endsInSigner(Signatures.withoutSeal(line.compact()));
  }

  private static boolean endsInSigner(String s) {
    if (s.length() < 3 || holdsAny(s, "，。：《")) {
      return false;
    }
    for (String signer : SIGNERS) {
      if (s.endsWith(signer)) {
        return true;
      }
    }
    return s.length() <= 30 && "部局厅委署院会办府行团处队社联校馆所站关司".indexOf(s.charAt(s.length() - 1)) >= 0;
  }

  private static boolean holdsAny(String s, String marks) {
    for (int i = 0; i < s.length(); i++) {
      if (marks.indexOf(s.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** 市长　某某, 总理 某某: an office and a name, or an office whose name stands on the next line. */
  static boolean isPerson(Line line) {
    if (!line.is(LineKind.TEXT) || line.to() - line.from() > LONGEST_PERSON) {
      return false;
    }
    return Signatures.isPerson(line.text())
        || line.compact().length() <= LONGEST_OFFICE && beginsWithOffice(line.compact());
  }

  private static boolean beginsWithOffice(String s) {
    for (String office : OFFICES) {
      if (s.startsWith(office)) {
        return true;
      }
    }
    return false;
  }

  /** 某市人民政府　2020年4月10日, 市长　某某　2020年4月10日 on one line. */
  static boolean isSignerWithDate(Line line) {
    if (!line.is(LineKind.TEXT) || line.to() - line.from() > 60 || line.last() != '日') {
      return false;
    }
    String s = line.compact();
    Optional<ChineseDate.Found> found = ChineseDate.find(s, 0);
    return found.isPresent()
        && found.get().to() == s.length()
        && found.get().from() > 3
        && (endsInSigner(s.substring(0, found.get().from())) || isPersonWithDate(line.text()));
  }

  private static boolean isPersonWithDate(String text) {
    return Signatures.isPerson(withoutDate(text));
  }

  /** What stands on a line before its date. */
  static String withoutDate(String text) {
    Optional<ChineseDate.Found> date = ChineseDate.find(text, 0);
    return text.substring(0, date.isPresent() ? date.get().from() : text.length()).strip();
  }
}
