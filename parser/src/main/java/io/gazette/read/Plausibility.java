package io.gazette.read;

import io.gazette.text.Chars;
import java.nio.charset.Charset;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * How much like Chinese official text a decoding looks. Wrong charsets give rare characters: of
 * true text about half is among the most frequent ones.
 */
final class Plausibility {

  /** The most frequent characters of laws and official documents, in both scripts. */
  private static final String FREQUENT =
      "一七三上下不业並中为主之九事二五产人他以件任会位作例依保修元入全八公六关其内出分刑列利制前务动動務十区单原及发受可合同"
          + "员和品員四国國在地执報境处委安定实家对專工市師年并应府建引当得情應成或所提政文方於施日时時會有期本机权条构查條業機款止"
          + "正民法海為照物理環生產用由百的监私稅第等管經级经罚罰者職育至處行要規规訟訴设证財貨資责资輸办辦进運違部重野金關门院項"
          + "是了我到说這这个個们們来來大自目录录錄总總章号號令通知关於县縣省区區";

  /** The score of a text whose Han characters are mostly frequent ones. */
  static final double CLEARLY_CHINESE = 1.4;

  /** So many Han characters without one frequent in twenty are Korean or Japanese misread. */
  private static final int ENOUGH = 30;

  private static final BitSet IS_FREQUENT = new BitSet(1 << 16);

  static {
    FREQUENT.chars().forEach(IS_FREQUENT::set);
  }

  private Plausibility() {}

  /** The charset that makes the likeliest text of the bytes, or empty where none makes text. */
  static Optional<Charset> best(byte[] bytes, int from, int to, List<Charset> charsets) {
    Optional<Charset> best = Optional.empty();
    double most = 0.75;
    for (Charset charset : charsets) {
      double score = score(Decoded.lossy(bytes, from, to, charset).text());
      if (score > most) {
        most = score;
        best = Optional.of(charset);
      }
    }
    return best;
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
    boolean otherLanguage = han >= ENOUGH && frequent * 20 < han;
    return otherLanguage ? 0 : plausible + (han == 0 ? 0 : (double) frequent / han);
  }

  private static boolean isUsual(char c) {
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
