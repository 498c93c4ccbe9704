package io.gazette.profile;

/**
 * How the lines of a kind of gazette look: here the gazettes of the mainland, whose lines the
 * common rules tell (GB/T 9704). A profile of another place states only how it differs.
 *
 * <p>Every question is of one line with its white space taken out.
 */
public class Profile {

  /** The gazettes of the mainland. */
  public static final Profile MAINLAND = new Profile();

  Profile() {}

  /** Whether it adds anything to the common rules. */
  public boolean differs() {
    return false;
  }

  /**
   * The head, date and number of a record that {@code line} is made of, or {@link RecordLine#NONE}.
   */
  public RecordLine record(String line) {
    return RecordLine.NONE;
  }

  /** Whether {@code line} is the name of an organ and nothing else: 經濟部. */
  public boolean isOrgan(String line) {
    return false;
  }

  /** Whether {@code line} is the office and name of who signs: 部長王清峰. */
  public boolean isSigner(String line) {
    return false;
  }

  /** Whether {@code line} stands under a signature and says who decided: 依分層負責規定授權業務主管決行. */
  public boolean isDecision(String line) {
    return false;
  }

  /** Whether {@code line} heads the list of what is attached: 附. */
  public boolean isAttachmentLabel(String line) {
    return false;
  }

  /** Whether {@code line} is a field of the head: 受文者：如正副本行文單位. */
  public boolean isHeadField(String line) {
    return false;
  }

  /** Whether {@code line} lists who gets the document: 正本：石溪縣政府, 副本：本府工務處. */
  public boolean isDistribution(String line) {
    return false;
  }

  /**
   * The territory whose texts {@code text} is one of, as GB/T 2260 names it; {@code ""} where the
   * text itself does not show it.
   */
  public String territory(String text) {
    return "";
  }

  /** Whether {@code word} before a colon labels a section of a document: 主旨, 說明. */
  public boolean isSection(String word) {
    return false;
  }
}
