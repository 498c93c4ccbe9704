package io.gazette.parse.document;

import io.gazette.classify.Line;
import io.gazette.classify.LineKind;
import io.gazette.parse.words.Signatures;
import io.gazette.parse.words.Speakers;
import io.gazette.text.ChineseDate;
import java.util.Optional;

/** Tells the lines of a signature: bodies, and persons with their office (SIG-01, SIG-06). */
final class Signers {

  private static final String[] SIGNERS = {
    "政府", "委员会", "办公室", "办公厅", "国务院", "法院", "检察院", "总局", "总署", "中心", "小组", "指挥部", "公司", "协会", "大会",
    "银行"
  };

  private Signers() {}

  /**
   * A short line that ends as the name of a body does, or several such names with spaces between.
   */
  static boolean isSigner(Line line) {
    return line.is(LineKind.TEXT)
        && line.to() - line.from() <= 60
        && !line.hint().isHeading()
        && endsInSigner(line.compact());
  }

  private static boolean endsInSigner(String s) {
    if (s.length() < 3 || s.indexOf('，') >= 0 || s.indexOf('。') >= 0 || s.indexOf('：') >= 0) {
      return false;
    }
    for (String signer : SIGNERS) {
      if (s.endsWith(signer)) {
        return true;
      }
    }
    return s.length() <= 30 && "部局厅委署院会办府行团处".indexOf(s.charAt(s.length() - 1)) >= 0;
  }

  /** 市长　某某, 总理 李克强: a role and a name. */
  static boolean isPerson(Line line) {
    if (Speakers.isSpeaker(line)) {
      return true;
    }
    String s = line.compact();
    return line.is(LineKind.TEXT)
            && line.to() - line.from() <= 40
            && Signatures.isPerson(line.text())
        || line.is(LineKind.TEXT)
            && s.length() <= 16
            && (s.startsWith("市长")
                || s.startsWith("省长")
                || s.startsWith("县长")
                || s.startsWith("区长")
                || s.startsWith("州长")
                || s.startsWith("主席")
                || s.startsWith("总理")
                || s.startsWith("部长")
                || s.startsWith("主任")
                || s.startsWith("局长")
                || s.startsWith("署长")
                || s.startsWith("行长")
                || s.startsWith("代市长")
                || s.startsWith("代省长")
                || s.startsWith("院长")
                || s.startsWith("中华人民共和国主席"));
  }

  /** 某市人民政府　2020年4月10日 on one line. */
  static boolean isSignerWithDate(Line line) {
    if (!line.is(LineKind.TEXT) || line.to() - line.from() > 60 || line.last() != '日') {
      return false;
    }
    String s = line.compact();
    Optional<ChineseDate.Found> found = ChineseDate.find(s, 0);
    return found.isPresent()
        && found.get().to() == s.length()
        && found.get().from() > 3
        && endsInSigner(s.substring(0, found.get().from()));
  }
}
