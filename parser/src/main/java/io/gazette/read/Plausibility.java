package io.gazette.read;

import io.gazette.text.Chars;
import java.nio.charset.Charset;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * How much like Chinese official text a decoding looks. Wrong charsets give rare characters: of
 * true text six in seven are among the most frequent ones.
 */
final class Plausibility {

  /** The most frequent characters of laws and official documents, in both scripts. */
  private static final String FREQUENT =
      "一七万三上下不与专业严並个中为主举义之九乡书了予事二于五交产人从他付代令以们件价任份企会传但位住体作使來例供依係保信修個們债停健偿備傳價"
          + "元免入內全八公六共关其具养内农决况准出分刑划列则判別利刪别到制券則前劃力办加务动助動務勞包化北区医區十华协单卫危原县参及反发取受变口另可"
          + "台号司各合同名后向告员命和品員售商單器四因国國團在地场址均城域執基報場境处备复外大央失契如委子字存学學安官定实审室害家容察實審对导将將專"
          + "對導小就局展屬工已市布師常幣平年并序应府废度庭廢建开式引强当录形役律後徒得徵必志态性总息情意態應懲成我戒或房所托执批承技投护报担拘持指按"
          + "损据掌排接控措提據支收改放政效教数整數文料新方於施族无日时明易是時更書最會月有服期未本术机权村条来构林果染查标校核根格案條检業構樓標機檢"
          + "權次款止正段每毒民水求污決没治法注活济海港源準濟灣為無照營物特犯獎环现理環生產用由申电畫當疗疫病登發百的益监監目直相省督知研确確社票私种"
          + "科稅程稱立章符第等筑算管節範簡类系納級細組結給統經網緝編縣總繳约级组织经结给统续网罚罪置罰署義考者而职職股育能自至臺與舉舶船节范華营萬董"
          + "處號行術衛表被裁補製要規规解訂計訓託記訟設許訴診評試該認調請證議護變计认议记许讼设证评诉说请调財貨責買費資賣質负财责货质费资赔起超路身車"
          + "載輸轄轉车转输辦農过运这进违退送适选這通造進運過道達違適選部配醫采重野量金銷錄鍰银销長长開間關门间防附限院除险陳障險集零電需非面項預領額"
          + "類项预额风食香驗验體高點";

  /** The score of a text whose Han characters are mostly frequent ones. */
  static final double CLEARLY_CHINESE = 1.4;

  /** The score of a text that is made of Han characters and marks, nearly all frequent ones. */
  static final double SURELY_CHINESE = 1.7;

  /** So many Han characters with fewer than one frequent in five are Korean or Japanese misread. */
  private static final int ENOUGH = 30;

  /** No text is less plausible. */
  private static final double LEAST = 0.75;

  /** Few sources begin in the middle of a character: it must make much better text. */
  private static final double TORN = 0.25;

  /** Too few bytes to tell that they are out of step. */
  private static final int FEW = 12;

  private static final BitSet IS_FREQUENT = new BitSet(1 << 16);

  static {
    FREQUENT.chars().forEach(IS_FREQUENT::set);
  }

  private Plausibility() {}

  /**
   * What bytes are most likely to be.
   *
   * @param charset their charset
   * @param score how plausible the text is
   */
  record Likely(Charset charset, double score) {}

  /** The charset that makes the likeliest text of the bytes, or empty where none makes text. */
  static Optional<Likely> best(byte[] bytes, int from, int to, List<Charset> charsets) {
    Likely best = new Likely(charsets.get(0), LEAST);
    for (Charset charset : charsets) {
      double score = score(bytes, from, to, charset);
      // A source may begin in the middle of a character.
      double torn = from == 0 && to >= FEW ? score(bytes, 1, to, charset) - TORN : 0;
      if (Math.max(score, torn) > best.score()) {
        best = new Likely(charset, Math.max(score, torn));
      }
    }
    return best.score() > LEAST ? Optional.of(best) : Optional.empty();
  }

  /**
   * How many bytes at the start belong to a character that was cut in two before them: 0 or 1.
   * Where the first byte makes a character with the second and all others stay the same without it,
   * nothing shows a cut: a rare character is likelier.
   */
  static int restOfCharacter(byte[] bytes, int to, Charset charset) {
    if (to < FEW) {
      return 0;
    }
    String whole = Decoded.lossy(bytes, 0, to, charset).text();
    String rest = Decoded.lossy(bytes, 1, to, charset).text();
    boolean inStep =
        !rest.isEmpty()
            && whole.length() == rest.length()
            && whole.substring(1).equals(rest.substring(1));
    return !inStep && score(rest) - TORN > score(whole) ? 1 : 0;
  }

  private static double score(byte[] bytes, int from, int to, Charset charset) {
    return score(Decoded.lossy(bytes, from, to, charset).text());
  }

  /**
   * The share of characters that Chinese text is made of, and on top the share of frequent ones
   * among the Han. Replaced and control characters weigh ten times against.
   */
  static double score(String text) {
    int usual = 0;
    int han = 0;
    int frequent = 0;
    int faults = 0;
    int length = text.length();
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (c == '\uFFFD' && i < length - 1 || Chars.isControl(c)) {
        faults++;
      } else if (c >= 0x4E00 && c <= 0x9FFF) {
        han++;
        frequent += IS_FREQUENT.get(c) ? 1 : 0;
      } else if (isUsual(c)) {
        usual++;
      }
    }
    double plausible = (usual + han - 10.0 * faults) / Math.max(1, length);
    boolean otherLanguage = han >= ENOUGH && frequent * 5 < han;
    return otherLanguage ? 0 : plausible + (han == 0 ? 0 : (double) frequent / han);
  }

  /** Whether {@code c} is no letter but stands in many Chinese texts. */
  static boolean isUsual(char c) {
    return c < 0x7F
        || c >= 0x2010 && c <= 0x203B
        || c >= 0x2460 && c <= 0x24FF
        || c >= 0x3000 && c <= 0x303F
        || c >= 0xFF00 && c <= 0xFFEF
        || c == '·'
        || c == 0xA0
        || c == '×'
        || c == 0xFEFF;
  }
}
