package io.gazette.profile;

/** Tells by its text which kind of gazette a source is. */
public final class Profiles {

  private static final Profile TAIWAN = new Taiwan();

  /** So many characters show the script of a text. */
  public static final int SAMPLE = 1 << 14;

  /** Frequent characters of laws that only one script has. */
  private static final String TRADITIONAL = "國會條應與關機規處業為發當辦項設務員執個實際產權責證區縣經營資訊檢應對將從開間點類總則號師報審議選舉統體學";

  private static final String SIMPLIFIED = "国会条应与关机规处业为发当办项设务员执个实际产权责证区县经营资讯检应对将从开间点类总则号师报审议选举统体学";

  private static final byte[] SCRIPT = new byte[1 << 16];

  static {
    for (int i = 0; i < TRADITIONAL.length(); i++) {
      SCRIPT[SIMPLIFIED.charAt(i)] = -1;
    }
    for (int i = 0; i < TRADITIONAL.length(); i++) {
      boolean same = TRADITIONAL.charAt(i) == SIMPLIFIED.charAt(i);
      SCRIPT[TRADITIONAL.charAt(i)] = (byte) (same ? 0 : 1);
    }
  }

  private Profiles() {}

  /**
   * The profile of {@code text}: that of Taiwan where its characters are traditional ones, as those
   * of every law and gazette there are.
   */
  public static Profile detect(String text) {
    int traditional = 0;
    int simplified = 0;
    int end = Math.min(text.length(), SAMPLE);
    for (int i = 0; i < end; i++) {
      int script = SCRIPT[text.charAt(i)];
      traditional += script > 0 ? 1 : 0;
      simplified += script < 0 ? 1 : 0;
    }
    return traditional > simplified * 2 ? TAIWAN : Profile.MAINLAND;
  }
}
