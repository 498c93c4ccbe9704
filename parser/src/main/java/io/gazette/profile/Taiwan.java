package io.gazette.profile;

import io.gazette.text.Chars;
import io.gazette.text.ChineseDate;
import io.gazette.text.ChineseNumber;
import java.util.Optional;
import java.util.Set;

/**
 * Laws and gazettes of Taiwan: documents have the parts of 公文程式條例 (機關, 日期, 字號, 主旨, 說明, 署名), and an
 * issue of the 行政院公報 is a row of such records.
 */
final class Taiwan extends Profile {

  private static final int LONGEST_HEAD = 60;
  private static final int LONGEST_SIGNER = 18;

  /** 公文程式條例 art. 2: 令, 呈, 咨, 函, 公告, 其他公文. */
  private static final String[] KINDS = {"書函", "公告", "通告", "處分書", "任免令", "任命令", "令", "函", "咨", "呈"};

  /** What the name of an organ ends in. */
  private static final String BODY_ENDS = "部會院署局處府廳室所行館團校學科組司庭委關隊站庫廠";

  private static final Set<String> SECTIONS =
      Set.of("主旨", "說明", "依據", "公告事項", "擬辦", "辦法", "事由", "建議");

  private static final String[] OFFICES = {
    "主任委員", "副主任委員", "委員長", "董事長", "秘書長", "總經理", "總局長", "總裁", "總統", "主席", "主任", "部長", "署長", "局長",
    "院長", "處長", "市長", "縣長", "省長", "所長", "館長", "司長", "校長", "廳長", "關務長", "分局長", "主任檢察官", "檢察總長", "總長",
    "司令", "行長", "議長", "鎮長", "鄉長", "區長", "隊長", "主計長", "審計長", "會長", "人事長", "執行長", "理事長", "召集人", "總隊長",
    "大隊長", "站長", "廠長", "團長", "參謀總長"
  };

  private static final String[] DEPUTIES = {"代理", "兼代", "暫代", "代", "兼", "署"};

  private static final String[] SIGNS = {"中華民國", "行政院", "立法院", "司法院", "考試院", "監察院"};

  private static final String[] FIELDS = {
    "受文者：", "速別：", "密等及解密條件", "發文機關：", "地址：", "承辦人：", "聯絡人：", "聯絡方式：", "電話：", "傳真：", "電子信箱：",
    "電子郵件："
  };

  @Override
  public boolean differs() {
    return true;
  }

  @Override
  public RecordLine record(String line) {
    if (line.length() > LONGEST_HEAD * 2) {
      return RecordLine.NONE;
    }
    Optional<ChineseDate.Found> date = republican(line);
    if (date.isEmpty()) {
      boolean head = isHead(line);
      return head || isNumber(line) ? new RecordLine(head, false, !head) : RecordLine.NONE;
    }
    String before = line.substring(0, date.get().from());
    String after = withoutNote(line.substring(date.get().to()));
    boolean labelled = before.equals("發文日期：") || before.equals("日期：");
    boolean head = isHead(before);
    boolean fits = (before.isEmpty() || labelled || head) && (after.isEmpty() || isNumber(after));
    return fits ? new RecordLine(head, true, !after.isEmpty()) : RecordLine.NONE;
  }

  /** A date of the Republic; 98年2月23日 alone is none here. */
  private static Optional<ChineseDate.Found> republican(String line) {
    int name = line.indexOf("民國");
    return name < 0 ? Optional.empty() : ChineseDate.find(line, Math.max(0, name - 2));
  }

  /** （補登） behind a date: the record is printed later than it should have been. */
  private static String withoutNote(String after) {
    boolean note =
        after.length() > 2
            && Chars.fold(after.charAt(0)) == '('
            && Chars.fold(after.charAt(after.length() - 1)) == ')';
    return note && !isNumber(after) ? "" : after;
  }

  /** 法務部令, 經濟部、內政部令, 行政院函: organs, then the kind of document. */
  private static boolean isHead(String line) {
    if (line.length() < 3 || line.length() > LONGEST_HEAD) {
      return false;
    }
    for (String kind : KINDS) {
      if (line.endsWith(kind)) {
        return isBody(line.substring(0, line.length() - kind.length()));
      }
    }
    return isMinutes(line);
  }

  /** 行政院第3131次會議院長提示暨院會決定決議事項: what a meeting of an organ decided. */
  private static boolean isMinutes(String line) {
    int meeting = line.indexOf('第');
    boolean decided = line.endsWith("事項") || line.endsWith("紀錄") || line.endsWith("決議");
    return decided && meeting > 0 && line.contains("次會議") && isBody(line.substring(0, meeting));
  }

  @Override
  public boolean isOrgan(String line) {
    return line.length() <= LONGEST_HEAD && isBody(line);
  }

  /** Whether {@code name} is the name of an organ, or of several with 、 between. */
  private static boolean isBody(String name) {
    if (name.length() < 2 || BODY_ENDS.indexOf(name.charAt(name.length() - 1)) < 0) {
      return name.equals("總統")
          || name.endsWith("中心")
          || name.endsWith("公司")
          || name.endsWith("基金")
          || name.endsWith("銀行");
    }
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (!Chars.isHan(c) && c != '、') {
        return false;
      }
    }
    return true;
  }

  /** 法令字第0981300440號, （88）華總一義字第8800019740號, 發文字號：臺申字第1000119369B號. */
  private static boolean isNumber(String line) {
    String s = line.startsWith("發文字號：") ? line.substring("發文字號：".length()) : line;
    int at = s.indexOf("字第");
    if (at < 1 || s.length() > 40) {
      return false;
    }
    int end = at + 2;
    while (end < s.length() && ChineseNumber.isNumeral(s.charAt(end))) {
      end++;
    }
    boolean digits = end > at + 2;
    end += end < s.length() && Chars.isLatin(s.charAt(end)) ? 1 : 0;
    boolean closed = end == s.length() || end == s.length() - 1 && s.charAt(end) == '號';
    return digits && closed && isCode(s.substring(0, at));
  }

  private static boolean isCode(String code) {
    for (int i = 0; i < code.length(); i++) {
      char c = code.charAt(i);
      boolean bracket = "()".indexOf(Chars.fold(c)) >= 0;
      if (!Chars.isHan(c) && !bracket && Chars.digit(c) < 0 && !Chars.isLatin(c)) {
        return false;
      }
    }
    return code.indexOf('年') < 0;
  }

  @Override
  public boolean isSigner(String line) {
    if (line.length() > LONGEST_SIGNER) {
      return false;
    }
    String s = withoutDeputy(line);
    for (String office : OFFICES) {
      int at = s.indexOf(office);
      boolean own = at == 0 || at > 1 && isBody(s.substring(0, at));
      if (own && isName(s.substring(at + office.length()))) {
        return true;
      }
    }
    return false;
  }

  /** 部長王清峰 of 代理部長王清峰; 署長某某 is no 署理. */
  private static String withoutDeputy(String line) {
    for (String deputy : DEPUTIES) {
      String rest = line.startsWith(deputy) ? line.substring(deputy.length()) : "";
      for (String office : OFFICES) {
        if (rest.startsWith(office)) {
          return rest;
        }
      }
    }
    return line;
  }

  private static boolean isName(String name) {
    boolean name2to5 = name.length() >= 2 && name.length() <= 5;
    for (int i = 0; name2to5 && i < name.length(); i++) {
      name2to5 = Chars.isHan(name.charAt(i)) || "?‧·．".indexOf(name.charAt(i)) >= 0;
    }
    return name2to5;
  }

  @Override
  public boolean isDecision(String line) {
    return line.length() < 30 && (line.endsWith("決行") || line.endsWith("公出")) && isText(line);
  }

  @Override
  public boolean isAttachmentLabel(String line) {
    return line.equals("附");
  }

  private static boolean isText(String line) {
    return line.indexOf('。') < 0 && line.indexOf('，') < 0;
  }

  @Override
  public boolean isHeadField(String line) {
    for (String field : FIELDS) {
      if (line.startsWith(field)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public boolean isDistribution(String line) {
    return line.startsWith("正本：") || line.startsWith("副本：");
  }

  /** Traditional characters alone may be of 香港; what it calls its State and its bodies tells. */
  @Override
  public String territory(String text) {
    String start = text.substring(0, Math.min(text.length(), Profiles.SAMPLE));
    for (String sign : SIGNS) {
      if (start.contains(sign)) {
        return "台湾省";
      }
    }
    return "";
  }

  @Override
  public boolean isSection(String word) {
    return SECTIONS.contains(word);
  }
}
