package io.gazette.parse.words;

import io.gazette.model.Document.Signature;
import io.gazette.model.Printed;
import io.gazette.text.Chars;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads 署名 (SIG-01: "full or standard short name"; SIG-06: "title of the signer + signature").
 *
 * <p>沈阳市人民政府; 财政部　税务总局　海关总署; 市长　某某; 省　长：某 某; 国务院总理 某某.
 */
public final class Signatures {

  private static final String[] ROLES = {
    "市长", "省长", "县长", "专员", "区长", "州长", "盟长", "旗长", "乡长", "镇长", "总理", "主席", "委员长", "部长", "局长", "署长",
    "厅长", "主任", "行长", "院长", "检察长", "秘书长", "会长", "行政长官", "社长", "台长", "总司令", "司令员", "政治委员", "总局局长",
    "代理市长", "代理省长", "主任委员", "委员", "审计长", "检察长", "董事长", "理事长", "总裁", "书记", "部長", "署長", "局長", "院長",
    "委員長", "處長", "市長", "縣長", "省長", "所長", "館長", "關長", "總經理", "主任委員", "委員", "總裁", "總統", "議長", "司令",
    "校長", "秘書長", "會長", "董事長", "人事長", "執行長", "理事長", "召集人", "檢察總長", "總長"
  };

  private static final int LONGEST_NAME = 16;

  private Signatures() {}

  /** The signatures on {@code lines}, in printed order; joint issuers each by itself. */
  public static List<Signature> read(List<Printed> lines) {
    List<Signature> signatures = new ArrayList<>();
    String role = "";
    for (Printed line : lines) {
      List<String> words = words(line.text());
      String all = String.join("", words);
      if (isRole(all)) {
        role = all;
      } else if (!role.isEmpty()) {
        signatures.add(new Signature("", all, role));
        role = "";
      } else {
        read(words, all, signatures);
      }
    }
    if (!role.isEmpty()) {
      signatures.add(new Signature("", "", role));
    }
    return List.copyOf(signatures);
  }

  /** Whether {@code line} is a role, set apart, and a name: 某市人民政府市长：某某, 副省长　某某. */
  public static boolean isPerson(String line) {
    List<String> words = words(line);
    StringBuilder role = new StringBuilder();
    for (int i = 0; i + 1 < words.size(); i++) {
      role.append(words.get(i));
      if (isRole(role.toString())) {
        return isName(String.join("", words.subList(i + 1, words.size())));
      }
    }
    return false;
  }

  /** Whether {@code line} is a name alone, perhaps letter-spaced: 周　明　山. */
  public static boolean isNameAlone(String line) {
    String name = Spacing.compact(line);
    return isName(name) && Chars.isHan(name);
  }

  /** Whether {@code name}, without blanks, is a person with an office: 副市长某某, 某某副市长, 某某同志. */
  static boolean isSpeaker(String name) {
    String core = name.endsWith("同志") ? name.substring(0, name.length() - 2) : name;
    return roleEnd(core) > 0 || isRole(core) || core.length() < name.length() && isName(core);
  }

  private static void read(List<String> words, String all, List<Signature> signatures) {
    int roles = 0;
    for (String word : words) {
      roles += isRole(word) ? 1 : 0;
    }
    if (roles > 1) {
      persons(words, signatures);
      return;
    }
    int end = roleEnd(all);
    if (end > 0) {
      signatures.add(new Signature("", all.substring(end), all.substring(0, end)));
      return;
    }
    for (String body : bodies(words)) {
      signatures.add(new Signature(body, "", ""));
    }
  }

  /** 部长　某某　　局长　某某: a role, then the words of its name. */
  private static void persons(List<String> words, List<Signature> signatures) {
    String role = "";
    StringBuilder name = new StringBuilder();
    for (String word : words) {
      if (isRole(word) && name.length() > 0) {
        signatures.add(new Signature("", name.toString(), role));
        name.setLength(0);
      }
      if (isRole(word)) {
        role = word;
      } else {
        name.append(word);
      }
    }
    signatures.add(new Signature("", name.toString(), role));
  }

  /** Bodies of a line; a word that does not end as a body does goes on in the next one. */
  private static List<String> bodies(List<String> words) {
    List<String> bodies = new ArrayList<>();
    StringBuilder open = new StringBuilder();
    for (int i = 0; i < words.size(); i++) {
      open.append(words.get(i));
      boolean last = i + 1 == words.size();
      if (last || BodyNames.isBody(words.get(i)) && BodyNames.isBody(rest(words, i + 1))) {
        bodies.add(withoutSeal(open.toString()));
        open.setLength(0);
      }
    }
    return bodies;
  }

  /** The next word; letter-spaced characters taken together. */
  private static String rest(List<String> words, int from) {
    return words.get(from).length() > 1
        ? words.get(from)
        : String.join("", words.subList(from, words.size()));
  }

  /** 沈阳市人民政府（印） without the place of the seal. */
  public static String withoutSeal(String body) {
    int open = Brackets.openingOfLast(body);
    String note = open > 0 ? body.substring(open + 1, body.length() - 1) : "";
    return note.endsWith("章") || note.equals("印") ? body.substring(0, open) : body;
  }

  /** Whether {@code word} ends in the title of an office: 云川市市长. */
  static boolean isRole(String word) {
    for (String role : ROLES) {
      if (word.endsWith(role)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Where the role at the start of {@code all} ends and a name follows; 0 where this is no person.
   */
  private static int roleEnd(String all) {
    for (int end = all.length() - 1; end >= 2; end--) {
      boolean committee = all.startsWith("委员会", end - 2);
      if (all.length() - end <= LONGEST_NAME && !committee && isRole(all.substring(0, end))) {
        return isName(all.substring(end)) ? end : 0;
      }
    }
    return 0;
  }

  private static boolean isName(String text) {
    boolean minority = text.indexOf('·') > 0 || text.indexOf('•') > 0;
    return text.length() >= 2 && (text.length() <= 4 || minority) && !BodyNames.isBody(text);
  }

  /** The words between blanks and colons. */
  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      if (!Chars.isBlank(c) && c != '：' && c != ':') {
        word.append(c);
      } else if (word.length() > 0) {
        words.add(word.toString());
        word.setLength(0);
      }
    }
    return words;
  }
}
